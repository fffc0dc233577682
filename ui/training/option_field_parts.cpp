#include "ui/training/option_field_parts.h"

#include <algorithm>
#include <array>

namespace ui {

OptionField picturesField(const QString& name, const QString& meaning, const QStringList& parts)
{
    return {.group = FieldGroup::Sources,
            .kind = FieldKind::Pictures,
            .name = name,
            .meaning = meaning,
            .parts = parts,
            .required = true};
}

OptionField fileField(const QString& name, const QString& meaning, bool required)
{
    return {.group = FieldGroup::Sources,
            .kind = FieldKind::File,
            .name = name,
            .meaning = meaning,
            .required = required};
}

OptionField weightField(const QString& name, const QString& symbol, const QString& meaning)
{
    return {.group = FieldGroup::Losses,
            .name = name,
            .symbol = symbol,
            .meaning = meaning,
            .most = 1e6};
}

OptionField wholeField(FieldGroup group, const QString& name, const QString& unit,
                       const QString& meaning, double least)
{
    return {.group = group,
            .kind = FieldKind::Whole,
            .name = name,
            .unit = unit,
            .meaning = meaning,
            .least = least};
}

OptionField switchField(const QString& name, const QString& meaning)
{
    return {.kind = FieldKind::Switch, .name = name, .meaning = meaning};
}

OptionField choiceField(const QString& name, const QString& meaning, const QStringList& choices)
{
    return {.kind = FieldKind::Choice, .name = name, .meaning = meaning, .choices = choices};
}

OptionField startField()
{
    return fileField(Option::tr("Start from"),
                     Option::tr("Weights to begin from; empty: from nothing"));
}

OptionField rateDecayField()
{
    return {.name = Option::tr("Decay of the rate"),
            .unit = Option::tr("a step"),
            .meaning = Option::tr("The rate of step n is the rate / (1 + decay n)"),
            .most = 1};
}

QString nameOf(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Sources:
        return Option::tr("Sources");
    case FieldGroup::Training:
        return Option::tr("Training");
    case FieldGroup::Losses:
        return Option::tr("Weights of the losses");
    case FieldGroup::More:
        return Option::tr("More");
    }
    return {};
}

QString recipeTitle(const std::string& recipe)
{
    if (recipe == "sanet") {
        return Option::tr("Style transfer (SANet)");
    }
    if (recipe == "segnet") {
        return Option::tr("Person masks (SegNet)");
    }
    return recipe == "distil" ? Option::tr("Small encoder (distillation)")
                              : Option::tr("Day and night (CycleGAN)");
}

QString whyNotTried(const std::string& recipe)
{
    if (recipe == "segnet") {
        return Option::tr("The portrait finds its masks with the program's own network. Install "
                          "this one to use it on the command line: mask --weights NAME.");
    }
    return recipe == "distil" ? Option::tr("An encoder paints nothing by itself. Install it, then "
                                           "train a style transfer with it.")
                              : QString();
}

QString presetTitle(const std::string& preset)
{
    if (preset == "recommended") {
        return Option::tr("Recommended");
    }
    if (preset == "erratum") {
        return Option::tr("Recommended: λ1 50, λ2 1");
    }
    if (preset == "paper") {
        return Option::tr("As in the paper");
    }
    if (preset == "paper-small") {
        return Option::tr("Paper: 1000 pictures, 100 epochs");
    }
    return preset == "paper-full" ? Option::tr("Paper: all pictures, 20 epochs")
                                  : Option::tr("Paper: rates compared");
}

std::pair<QString, QString> steerableTitle(const std::string& name)
{
    const std::array<std::pair<const char*, std::pair<QString, QString>>, 7> known{{
        {"rate", {Option::tr("Learning rate"), {}}},
        {"content_weight", {Option::tr("Content"), QStringLiteral("λc")}},
        {"style_weight", {Option::tr("Style"), QStringLiteral("λs")}},
        {"lambda_1", {Option::tr("Identity, pixels"), QStringLiteral("λ1")}},
        {"lambda_2", {Option::tr("Identity, features"), QStringLiteral("λ2")}},
        {"lambda", {Option::tr("Cycle"), QStringLiteral("λ")}},
        {"identity_weight", {Option::tr("Identity"), {}}},
    }};
    const auto found
        = std::ranges::find_if(known, [&](const auto& entry) { return name == entry.first; });
    return found == known.end() ? std::pair(QString::fromStdString(name), QString())
                                : found->second;
}

} // namespace ui
