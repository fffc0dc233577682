/// @file Shorthands for the tables of options.

#pragma once

#include "ui/settings/file_name.h"
#include "ui/training/option_fields.h"

#include <QCoreApplication>

#include <type_traits>

namespace ui {

/// Context of the words.
struct Option {
    Q_DECLARE_TR_FUNCTIONS(Option)
};

template <typename Value> QVariant toVariant(const Value& value)
{
    if constexpr (std::is_same_v<Value, std::filesystem::path>) {
        return toText(value);
    } else if constexpr (std::is_same_v<Value, std::string>) {
        return QString::fromStdString(value);
    } else if constexpr (std::is_same_v<Value, bool>) {
        return value;
    } else {
        return static_cast<double>(value);
    }
}

template <typename Value> void assign(Value& value, const QVariant& from)
{
    if constexpr (std::is_same_v<Value, std::filesystem::path>) {
        value = toPath(from.toString());
    } else if constexpr (std::is_same_v<Value, std::string>) {
        value = from.toString().toStdString();
    } else if constexpr (std::is_same_v<Value, bool>) {
        value = from.toBool();
    } else {
        value = static_cast<Value>(from.toDouble());
    }
}

/// `field` for the member that `member(options)` names.
template <typename Member> OptionField bound(OptionField field, Member member)
{
    field.get = [member](const core::train::TrainingOptions& options) {
        auto copy = options;
        return toVariant(member(copy));
    };
    field.set = [member](core::train::TrainingOptions& options, const QVariant& value) {
        assign(member(options), value);
    };
    return field;
}

/// The same for a member of the recipe's own options.
template <typename Recipe, typename Value>
OptionField bound(const OptionField& field, Value Recipe::*member)
{
    return bound(field, [member](core::train::TrainingOptions& options) -> Value& {
        return std::get<Recipe>(options.recipe).*member;
    });
}

template <typename Value>
OptionField bound(const OptionField& field, Value core::train::TrainingOptions::*member)
{
    return bound(field, [member](core::train::TrainingOptions& options) -> Value& {
        return options.*member;
    });
}

template <typename Value>
OptionField bound(const OptionField& field, Value core::train::SanetLossWeights::*member)
{
    return bound(field, [member](core::train::TrainingOptions& options) -> Value& {
        return std::get<core::train::SanetOptions>(options.recipe).weights.*member;
    });
}

/// A field of one of the usual kinds.
OptionField picturesField(const QString& name, const QString& meaning,
                          const QStringList& parts = {});
OptionField fileField(const QString& name, const QString& meaning, bool required = false);
OptionField weightField(const QString& name, const QString& symbol, const QString& meaning);
OptionField wholeField(FieldGroup group, const QString& name, const QString& unit,
                       const QString& meaning, double least);
OptionField switchField(const QString& name, const QString& meaning);
OptionField choiceField(const QString& name, const QString& meaning, const QStringList& choices);
OptionField startField();
OptionField rateDecayField();

std::vector<OptionField> dayNightFields();

/// What every recipe has.
std::vector<OptionField> commonFields();

} // namespace ui
