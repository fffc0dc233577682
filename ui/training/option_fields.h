/// @file The options of trainings as a form shows them.

#pragma once

#include "core/train/training_options.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <string>
#include <vector>

namespace ui {

enum class FieldKind { Pictures, File, Whole, Number, Switch, Choice };

enum class FieldGroup { Sources, Training, Losses, More };

/// An option: what it is called and means, and how it is read and set. Values are text of paths and
/// choices, doubles of numbers, bools of switches.
struct OptionField {
    FieldGroup group = FieldGroup::More;
    FieldKind kind = FieldKind::Number;
    QString name = {};
    QString symbol = {}; ///< the papers'; may be empty
    QString unit = {};
    QString meaning = {};
    std::function<QVariant(const core::train::TrainingOptions&)> get = {};
    std::function<void(core::train::TrainingOptions&, const QVariant&)> set = {};
    double least = 0;
    double most = 1e9;
    QStringList choices = {};
    QStringList parts = {}; ///< the folders of pictures within; empty: itself
    bool required = false;
};

/// Those of a recipe ("sanet", "segnet", "distil", "day-night"), by group.
std::vector<OptionField> optionFields(const std::string& recipe);

QString nameOf(FieldGroup group);

/// "Style transfer (SANet)" for "sanet".
QString recipeTitle(const std::string& recipe);

/// Why no workspace can try a recipe's weights before they are installed, as a sentence; empty if
/// one can.
QString whyNotTried(const std::string& recipe);

/// "recommended" and others in the window's language.
QString presetTitle(const std::string& preset);

/// What is called `name` in options.json: its title and symbol, for values that are steered.
std::pair<QString, QString> steerableTitle(const std::string& name);

} // namespace ui
