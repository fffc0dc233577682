#include "ui/training/option_field_parts.h"

#include <algorithm>
#include <iterator>

namespace ui {

using core::train::DistilOptions;
using core::train::SanetLossWeights;
using core::train::SanetOptions;
using core::train::SegnetOptions;

namespace {

using Fields = std::vector<OptionField>;

Fields sanetSources()
{
    return {
        bound(picturesField(Option::tr("Photographs"),
                            Option::tr("What is painted: any photographs")),
              &SanetOptions::contentFolder),
        bound(picturesField(Option::tr("Paintings"), Option::tr("The manners that are learned")),
              &SanetOptions::styleFolder),
        bound(fileField(Option::tr("Encoder"), Option::tr("A VGG-19 of the network's width"), true),
              &SanetOptions::encoder),
        bound(fileField(Option::tr("Judge"),
                        Option::tr("A VGG-19 of any width that measures the losses; empty: "
                                   "the encoder")),
              &SanetOptions::lossNetwork),
        bound(startField(), &SanetOptions::start)};
}

Fields sanetWeights()
{
    return {bound(weightField(Option::tr("Content"), QStringLiteral("λc"),
                              Option::tr("Keeping what is in the photograph")),
                  &SanetLossWeights::content),
            bound(weightField(Option::tr("Style"), QStringLiteral("λs"),
                              Option::tr("Taking on the painting's manner")),
                  &SanetLossWeights::style),
            bound(weightField(Option::tr("Identity, pixels"), QStringLiteral("λ1"),
                              Option::tr("A picture painted in its own manner stays as it is")),
                  &SanetLossWeights::lambda1),
            bound(weightField(Option::tr("Identity, features"), QStringLiteral("λ2"),
                              Option::tr("The same, as the encoder sees it")),
                  &SanetLossWeights::lambda2),
            bound(weightField(Option::tr("Encoder's distance"), {},
                              Option::tr("Above 0 the encoder learns, too, held to the judge by so "
                                         "much")),
                  &SanetLossWeights::encoder)};
}

Fields sanetMore()
{
    return {
        bound(wholeField(FieldGroup::More, Option::tr("Identity pairs"), Option::tr("pictures"),
                         Option::tr("Of a batch, for the identity losses; 0: all, fewer are "
                                    "faster"),
                         0),
              &SanetOptions::identityPairs),
        bound(wholeField(FieldGroup::More, Option::tr("Steps as autoencoder"), Option::tr("steps"),
                         Option::tr("So many first steps only teach to give back what is "
                                    "there"),
                         0),
              &SanetOptions::autoencoderSteps),
        bound(switchField(Option::tr("Random alphas"),
                          Option::tr("Draw structure and manner anew for each step, so that "
                                     "their sliders stay inside what was seen")),
              &SanetOptions::randomAlphas),
        bound(switchField(Option::tr("Detail path"),
                          Option::tr("Train the path that keeps fine drawing")),
              &SanetOptions::detailPath),
        bound(rateDecayField(), &SanetOptions::rateDecay)};
}

Fields segnetFields()
{
    return {bound(picturesField(Option::tr("Photographs"), Option::tr("Of persons")),
                  &SegnetOptions::pictureFolder),
            bound(picturesField(Option::tr("Masks"),
                                Option::tr("With the photographs' names; white is the person")),
                  &SegnetOptions::maskFolder),
            bound(fileField(Option::tr("Encoder"),
                            Option::tr("A VGG-19 to take the first layers from; empty: none")),
                  &SegnetOptions::encoder),
            bound(startField(), &SegnetOptions::start),
            bound(fileField(Option::tr("Portraits"),
                            Option::tr("A list of names that are also judged by themselves")),
                  &SegnetOptions::portraitList),
            bound(weightField(Option::tr("Overlap"), {},
                              Option::tr("Intersection over union, by which masks are judged, "
                                         "beside the cross-entropy")),
                  &SegnetOptions::overlapWeight),
            bound(rateDecayField(), &SegnetOptions::rateDecay)};
}

Fields distilFields()
{
    return {bound(picturesField(Option::tr("Photographs"), Option::tr("Any pictures")),
                  &DistilOptions::contentFolder),
            bound(fileField(Option::tr("Teacher"), Option::tr("A VGG-19 of any width"), true),
                  &DistilOptions::teacher),
            bound(startField(), &DistilOptions::start),
            bound(rateDecayField(), &DistilOptions::rateDecay)};
}

void append(Fields& fields, const Fields& more)
{
    std::ranges::copy(more, std::back_inserter(fields));
}

} // namespace

std::vector<OptionField> optionFields(const std::string& recipe)
{
    Fields fields;
    if (recipe == "sanet") {
        append(fields, sanetSources());
        append(fields, sanetWeights());
        append(fields, sanetMore());
    } else if (recipe == "segnet") {
        append(fields, segnetFields());
    } else if (recipe == "distil") {
        append(fields, distilFields());
    } else {
        append(fields, dayNightFields());
    }
    append(fields, commonFields());
    std::ranges::stable_sort(fields, {}, &OptionField::group);
    return fields;
}

} // namespace ui
