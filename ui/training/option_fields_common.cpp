#include "ui/training/option_field_parts.h"

namespace ui {

using core::train::DayNightOptions;
using core::train::TrainingOptions;

namespace {

using Fields = std::vector<OptionField>;

OptionField ofNetworks(const QString& name, const QString& meaning, const QStringList& choices)
{
    return choiceField(name, meaning, choices);
}

OptionField numberField(FieldGroup group, const QString& name, const QString& meaning, double least,
                        double most)
{
    return {.group = group, .name = name, .meaning = meaning, .least = least, .most = most};
}

OptionField counted(const QString& name, const QString& unit, const QString& meaning, double least)
{
    return wholeField(FieldGroup::Training, name, unit, meaning, least);
}

Fields often()
{
    const QString steps = Option::tr("steps");
    return {
        bound(numberField(FieldGroup::Training, Option::tr("Learning rate"),
                          Option::tr("Of Adam; can be moved while it trains"), 1e-9, 1),
              &TrainingOptions::learningRate),
        bound(counted(Option::tr("Steps"), steps, Option::tr("In total; can be raised later"), 1),
              &TrainingOptions::steps),
        bound(numberField(FieldGroup::Training, Option::tr("Epochs"),
                          Option::tr("In place of steps: how often every picture is seen; 0: "
                                     "as many as the steps"),
                          0, 1e6),
              &TrainingOptions::epochs),
        bound(counted(Option::tr("Batch"), Option::tr("pictures"),
                      Option::tr("Seen together in a step"), 1),
              &TrainingOptions::batchSize),
        bound(counted(Option::tr("Crop"), Option::tr("pixels"),
                      Option::tr("Side of the squares that are learned from; a multiple of 32"),
                      32),
              &TrainingOptions::cropSize),
        bound(numberField(FieldGroup::Training, Option::tr("Width"),
                          Option::tr("Of the networks; 1 is the papers'"), 0.0625, 1),
              &TrainingOptions::width),
        bound(choiceField(Option::tr("Device"), Option::tr("Where to compute"),
                          {QStringLiteral("cpu"), QStringLiteral("cuda")}),
              &TrainingOptions::device)};
}

Fields seldom()
{
    const QString steps = Option::tr("steps");
    return {bound(wholeField(FieldGroup::More, Option::tr("Checkpoint every"), steps,
                             Option::tr("What a crash can cost at most"), 1),
                  &TrainingOptions::checkpointEvery),
            bound(wholeField(FieldGroup::More, Option::tr("Samples every"), steps,
                             Option::tr("Pictures of what it can do by then; 0: none"), 0),
                  &TrainingOptions::sampleEvery),
            bound(wholeField(FieldGroup::More, Option::tr("Kept out"), QStringLiteral("%"),
                             Option::tr("Pictures that only judge and are never learned from"), 0),
                  &TrainingOptions::validationPercent),
            bound(numberField(FieldGroup::More, Option::tr("Mean of the weights"),
                              Option::tr("Decay of the running mean that is published; 0: the "
                                         "weights themselves"),
                              0, 0.999999),
                  &TrainingOptions::averageDecay),
            bound(wholeField(FieldGroup::More, Option::tr("Seed"), {},
                             Option::tr("Of all chance: the same seed, the same run"), 0),
                  &TrainingOptions::seed),
            bound(wholeField(FieldGroup::More, Option::tr("Cores"), {},
                             Option::tr("For the arithmetic; 0: all"), 0),
                  &TrainingOptions::threads),
            bound(wholeField(FieldGroup::More, Option::tr("Loaders"), {},
                             Option::tr("Threads that read pictures"), 1),
                  &TrainingOptions::loaderThreads),
            bound(switchField(Option::tr("Mixed precision"),
                              Option::tr("bfloat16 where the processor or GPU is faster with it")),
                  &TrainingOptions::mixedPrecision)};
}

} // namespace

std::vector<OptionField> commonFields()
{
    Fields fields = often();
    for (const OptionField& field : seldom()) {
        fields.push_back(field);
    }
    return fields;
}

std::vector<OptionField> dayNightFields()
{
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {
        bound(picturesField(Option::tr("Training sets"),
                            Option::tr("A folder with trainA (day) and trainB (night), as the "
                                       "collection workspace builds it"),
                            {text("trainA"), text("trainB")}),
              &DayNightOptions::dataFolder),
        bound(startField(), &DayNightOptions::start),
        bound(weightField(Option::tr("Cycle"), QStringLiteral("λ"),
                          Option::tr("There and back again gives the picture itself")),
              &DayNightOptions::lambda),
        bound(weightField(Option::tr("Identity"), {},
                          Option::tr("A night that is turned into night stays as it is")),
              &DayNightOptions::identityWeight),
        bound(wholeField(FieldGroup::More, Option::tr("Pictures of each"), Option::tr("pictures"),
                         Option::tr("Days and nights to learn from; 0: all"), 0),
              &DayNightOptions::pictures),
        bound(ofNetworks(Option::tr("Generator"),
                         Option::tr("The paper's small one, or CycleGAN's of 6 or 9 blocks"),
                         {text("small"), text("resnet_6blocks"), text("resnet_9blocks")}),
              &DayNightOptions::generator),
        bound(ofNetworks(Option::tr("Head"), Option::tr("How a generator's picture comes about"),
                         {text("colour-affine"), text("tanh"), text("relu")}),
              &DayNightOptions::head),
        bound(ofNetworks(Option::tr("Normalization"), Option::tr("Between the layers"),
                         {text("instance"), text("none")}),
              &DayNightOptions::normalization),
        bound(ofNetworks(Option::tr("Upsampling"), Option::tr("Back to the picture's size"),
                         {text("resize"), text("transposed")}),
              &DayNightOptions::upsampling),
        bound(ofNetworks(Option::tr("Discriminator"), Option::tr("Judges patches or the whole"),
                         {text("patch"), text("whole")}),
              &DayNightOptions::discriminator),
        bound(wholeField(FieldGroup::More, Option::tr("Pool"), Option::tr("pictures"),
                         Option::tr("Made pictures that each discriminator is shown again"), 0),
              &DayNightOptions::poolSize),
        bound(numberField(FieldGroup::More, Option::tr("Smallest view"),
                          Option::tr("Of a picture's short side, at random up to all of it"), 0.1,
                          1),
              &DayNightOptions::smallestView),
        bound(switchField(Option::tr("Mirror"), Option::tr("Half of the pictures")),
              &DayNightOptions::mirror),
        bound(rateDecayField(), &DayNightOptions::rateDecay)};
}

} // namespace ui
