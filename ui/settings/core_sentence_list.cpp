#include "ui/settings/core_sentence_list.h"

#include <QtGlobal>

namespace ui {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Core", "%1 lacks the tensor %2."),
    QT_TRANSLATE_NOOP("Core", "%1 holds the tensor %2 in another shape than this run's."),
    QT_TRANSLATE_NOOP("Core", "The encoder in %1 has no complete first level."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The labels %1 have no column '%2'; its first line must name the columns file and label."),
    QT_TRANSLATE_NOOP("Core", "%1 exists already; choose another folder."),
    QT_TRANSLATE_NOOP("Core", "The folder %1 cannot be made (%2)."),
    QT_TRANSLATE_NOOP("Core", "The folder %1 cannot be written (%2)."),
    QT_TRANSLATE_NOOP("Core",
                      "There are %1 %2 pictures, too few to keep %3 of them for testing; ask for "
                      "fewer, or move the limits."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 test pictures of each class cannot be set apart without parting pictures "
                      "that are alike; ask for fewer."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The picture %1 has no mask of the same name in %2; add one or take the picture out."),
    QT_TRANSLATE_NOOP("Core", "The mask %1 has another size than its picture %2; make them equal."),
    QT_TRANSLATE_NOOP("Core", "The folder %1 cannot be read (%2); check its name and permissions."),
    QT_TRANSLATE_NOOP("Core", "There are no pictures in %1 or below it; choose another folder."),
    QT_TRANSLATE_NOOP("Core", "measuring the brightness"),
    QT_TRANSLATE_NOOP(
        "Core", "The encoder %1 is of another width than the network, or ends before relu5_1."),
    QT_TRANSLATE_NOOP("Core", "The loss network %1 ends before relu5_1."),
    QT_TRANSLATE_NOOP("Core",
                      "An encoder is trained only against another loss network of its width; name "
                      "one, or set the encoder's weight to 0."),
    QT_TRANSLATE_NOOP("Core",
                      "The loss '%1' is not a finite number at step %2; the last good state is in "
                      "%3. Start anew from its weights with a smaller learning rate."),
    QT_TRANSLATE_NOOP("Core",
                      "The weights are not finite numbers after step %1; the last good state is in "
                      "%2. Start anew from its weights with a smaller learning rate."),
    QT_TRANSLATE_NOOP("Core", "The file %1 cannot be created; check the folder's permissions."),
    QT_TRANSLATE_NOOP("Core", "There is no training named %1."),
    QT_TRANSLATE_NOOP("Core", "The training %1 has no preset %2."),
    QT_TRANSLATE_NOOP("Core",
                      "The folder %1 holds a run already; resume it, or choose another folder."),
    QT_TRANSLATE_NOOP("Core", "The folder %1 cannot be made: %2."),
    QT_TRANSLATE_NOOP("Core", "%1 must be from %2 to %3, not %4."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be changed while the run goes on."),
    QT_TRANSLATE_NOOP("Core", "The checkpoint was written by another version of the program."),
    QT_TRANSLATE_NOOP("Core", "The run in %1 cannot be resumed: %2"),
    QT_TRANSLATE_NOOP("Core", "The options in %1 cannot be read; check the name."),
    QT_TRANSLATE_NOOP("Core", "%1 holds no options of a training: %2."),
    QT_TRANSLATE_NOOP("Core", "There is no generator called '%1'."),
    QT_TRANSLATE_NOOP("Core",
                      "The paper's discriminator sees pictures of 256 x 256 only, not of %1; train "
                      "at 256 or with 'patch'."),
    QT_TRANSLATE_NOOP("Core",
                      "The data set has no folder %1; it needs trainA (day) and trainB (night), as "
                      "'split' makes them."),
    QT_TRANSLATE_NOOP("Core", "The training failed: %1"),
    QT_TRANSLATE_NOOP("Core",
                      "The pictures or frozen weights of the run in %1 have changed since it was "
                      "started; put them back, or start a new run from its weights."),
    QT_TRANSLATE_NOOP("Core", "There is no GPU that can be used here; train with the device cpu."),
    QT_TRANSLATE_NOOP(
        "Core",
        "No workspace takes another network of this kind to try; install it, and name it on the "
        "command line."),
    QT_TRANSLATE_NOOP("Core", "The checkpoint %1 cannot be written: %2."),
    QT_TRANSLATE_NOOP("Core", "The file %1 cannot be written; is the disk full?"),
    QT_TRANSLATE_NOOP("Core", "There is no file %1; check the name."),
    QT_TRANSLATE_NOOP("Core", "There is no file or folder %1; check the name."),
    QT_TRANSLATE_NOOP("Core", "The folder %1 cannot be read (%2); check its permissions."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The folder %1 holds no pictures; choose one with PNG, JPEG, TIFF, WebP or EXR files."),
    QT_TRANSLATE_NOOP("Core", "%1 is a folder; choose a picture file inside it."),
    QT_TRANSLATE_NOOP("Core", "%1 is no regular file; choose a picture."),
    QT_TRANSLATE_NOOP("Core", "%1 may not be read; check its permissions."),
    QT_TRANSLATE_NOOP("Core", "%1 is empty; choose another picture."),
    QT_TRANSLATE_NOOP("Core", "%1 has a damaged colour profile; save it anew in another program."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 is no picture that can be read, or it is damaged; choose another file, "
                      "or save it as PNG or JPEG in another program."),
    QT_TRANSLATE_NOOP("Core", "%1 holds no flat picture; choose another file."),
    QT_TRANSLATE_NOOP("Core", "%1 is truncated or damaged; get a new copy of it."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 has %2 x %3 pixels, which take %4 MiB of memory where %5 MiB are free; "
                      "close other programs or scale it down in another one."),
    QT_TRANSLATE_NOOP("Core",
                      "The colour profile cannot be used, or there is not enough memory for it."),
    QT_TRANSLATE_NOOP("Core", "%1 must end with .png, because masks are PNG files."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 has no extension of a format that can be written; end its name with "
                      ".png, .jpg, .tif, .webp or .exr."),
    QT_TRANSLATE_NOOP(
        "Core",
        "%1 cannot hold %2 x %3 pixels, because %4 ends at %5 a side; use PNG, TIFF or EXR."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be written (%2); choose another place or format."),
    QT_TRANSLATE_NOOP("Core", "Cannot write %1: it is not a regular file."),
    QT_TRANSLATE_NOOP("Core", "Cannot write %1: %2."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The pasted picture could not be kept as %1; check that the folder can be written to."),
    QT_TRANSLATE_NOOP("Core", "%1 is no video that can be read, or it is cut off (%2)."),
    QT_TRANSLATE_NOOP(
        "Core", "%1 is coded as %2, which cannot be decoded here; convert it to H.264 or ProRes."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be decoded: %2."),
    QT_TRANSLATE_NOOP("Core", "%1 holds no video; choose another file."),
    QT_TRANSLATE_NOOP("Core", "%1 holds no frames; it is empty or cut off."),
    QT_TRANSLATE_NOOP("Core", "%1 has no frame %2; it has %3 frames."),
    QT_TRANSLATE_NOOP(
        "Core", "The frames of %1 have no times; put them into an MP4 or Matroska file first."),
    QT_TRANSLATE_NOOP("Core", "Frame %1 of %2 is damaged and cannot be decoded."),
    QT_TRANSLATE_NOOP("Core", "Frame %1 of %2 cannot be shown: %3."),
    QT_TRANSLATE_NOOP("Core", "There are no pictures named %1; check the folder and the name."),
    QT_TRANSLATE_NOOP("Core", "%1 is %2x%3, but the shot is %4x%5; all frames must have one size."),
    QT_TRANSLATE_NOOP("Core", "%1 has no place for a frame's number; write it as name.####.png."),
    QT_TRANSLATE_NOOP(
        "Core",
        "%1 cannot be written: FFmpeg has no %2 encoder here; write numbered pictures instead."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot hold the sound of %2 (%3); write to a .mkv or .mov file."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be made: %2."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be written: %2."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be encoded: %2."),
    QT_TRANSLATE_NOOP("Core", "%1 must end with .mp4, .mkv or .mov."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 holds frames of another video or with other settings; choose another "
                      "folder, or delete them."),
    QT_TRANSLATE_NOOP("Core", "%1 is one of the frames to read; choose another name or folder."),
    QT_TRANSLATE_NOOP("Core", "%1 is damaged; delete it to render all frames again."),
    QT_TRANSLATE_NOOP("Core", "%1 is damaged: %2."),
    QT_TRANSLATE_NOOP("Core", "Cannot make the folder %1: %2."),
    QT_TRANSLATE_NOOP("Core", "Frames %1 are asked for, but the shot has %2 to %3."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be read as weights: %2."),
    QT_TRANSLATE_NOOP("Core", "%1 holds no network that this program knows."),
    QT_TRANSLATE_NOOP("Core", "%1 holds a %2, not a SANet."),
    QT_TRANSLATE_NOOP("Core", "%1 holds %2, not a %3."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 holds a %2 of an impossible width, or without the layer that tells it."),
    QT_TRANSLATE_NOOP("Core", "%1 holds values in %2 that are not numbers."),
    QT_TRANSLATE_NOOP("Core", "%1 does not fit this network: %2."),
    QT_TRANSLATE_NOOP("Core", "%1 does not fit this network: %2"),
    QT_TRANSLATE_NOOP("Core",
                      "%1 holds no networks for day and night (it does not say its %2); choose a "
                      "file that 'train day-night' made."),
    QT_TRANSLATE_NOOP("Core",
                      "The networks in %1 give whole pictures, not colour matrices; train with the "
                      "head colour-affine."),
    QT_TRANSLATE_NOOP("Core", "Changing the light failed: %1"),
    QT_TRANSLATE_NOOP("Core", "There are no pictures to fit the look-up table to."),
    QT_TRANSLATE_NOOP(
        "Core", "%1 works on %2 channels but the encoder gives %3; use weights of one width."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 needs an encoder of width %2, and none is installed; choose the "
                      "encoder's file, or install it with `chiaroscuro-cli models import FILE`."),
    QT_TRANSLATE_NOOP(
        "Core",
        "The model %1 is missing from %2; reinstall the program, or import one of that name."),
    QT_TRANSLATE_NOOP("Core",
                      "The program's folder \"%1\" is not at %2; install it again or set %3."),
    QT_TRANSLATE_NOOP("Core", "The networks could not be loaded: %1"),
    QT_TRANSLATE_NOOP("Core", "Finding the person failed: %1"),
    QT_TRANSLATE_NOOP("Core", "Painting failed: %1"),
    QT_TRANSLATE_NOOP("Core",
                      "Painting %1 x %2 pixels needs about %3 GiB of memory but %4 GiB are free; "
                      "paint it smaller or close other programs."),
    QT_TRANSLATE_NOOP("Core",
                      "There is not enough memory to paint a picture of this size; paint it "
                      "smaller or close other programs."),
    QT_TRANSLATE_NOOP("Core",
                      "There is not enough memory for %1; close other programs or use a smaller "
                      "picture."),
    QT_TRANSLATE_NOOP("Core", "Something went wrong while %1: %2."),
    QT_TRANSLATE_NOOP("Core", "Cannot make the folder %1."),
    QT_TRANSLATE_NOOP("Core", "%1 cannot be read."),
    QT_TRANSLATE_NOOP("Core", "There is no photograph to paint; choose one first."),
    QT_TRANSLATE_NOOP("Core", "There is no style to paint in; choose a picture for it first."),
    QT_TRANSLATE_NOOP("Core",
                      "This computer has no NVIDIA driver, so there is no GPU to paint on. Choose "
                      "the processor to paint on (--device cpu)."),
    QT_TRANSLATE_NOOP("Core",
                      "This computer has no NVIDIA driver, so there is no GPU to paint on."),
    QT_TRANSLATE_NOOP("Core",
                      "There is an NVIDIA driver, but this program came without CUDA's libraries "
                      "(packaging/get_libtorch --cuda fetches them). Choose the processor to paint "
                      "on (--device cpu)."),
    QT_TRANSLATE_NOOP("Core",
                      "There is an NVIDIA driver, but this program came without CUDA's libraries "
                      "(packaging/get_libtorch --cuda fetches them)."),
    QT_TRANSLATE_NOOP("Core",
                      "The NVIDIA driver is too old for this program, or there is no GPU. Choose "
                      "the processor to paint on (--device cpu)."),
    QT_TRANSLATE_NOOP("Core", "The NVIDIA driver is too old for this program, or there is no GPU."),
    QT_TRANSLATE_NOOP(
        "Core", "This CUDA device is not there. Choose the processor to paint on (--device cpu)."),
    QT_TRANSLATE_NOOP("Core", "%1 bits per channel, the most that %2 holds."),
    QT_TRANSLATE_NOOP("Core", "%1 bits per channel to half floats."),
    QT_TRANSLATE_NOOP("Core", "%1 bits per channel to %2 bits per channel."),
    QT_TRANSLATE_NOOP("Core", "Half floats to %1 bits per channel."),
    QT_TRANSLATE_NOOP("Core", "Floats to %1 bits per channel."),
    QT_TRANSLATE_NOOP("Core", "Floats to half floats."),
    QT_TRANSLATE_NOOP("Core", "Half floats."),
    QT_TRANSLATE_NOOP("Core", "%1 bits per channel."),
    QT_TRANSLATE_NOOP("Core", "Light brighter than white: it was bent into what a display shows."),
    QT_TRANSLATE_NOOP("Core", "Colours to %1: %2."),
    QT_TRANSLATE_NOOP("Core", "Colours from %1 to linear light of sRGB's primaries."),
    QT_TRANSLATE_NOOP("Core", "Colours from %1 to %2."),
    QT_TRANSLATE_NOOP("Core", "Colour profile (%1)."),
    QT_TRANSLATE_NOOP("Core", "Transparency: %1 has none, so it became white."),
    QT_TRANSLATE_NOOP("Core", "Transparency."),
    QT_TRANSLATE_NOOP("Core",
                      "Camera data (EXIF) to attributes of the header: author, camera and "
                      "exposure alone."),
    QT_TRANSLATE_NOOP("Core", "Camera data (EXIF): %1 did not take it."),
    QT_TRANSLATE_NOOP("Core", "Description (XMP): %1 did not take it."),
    QT_TRANSLATE_NOOP("Core", "Caption (IPTC): %1 did not take it."),
    QT_TRANSLATE_NOOP("Core", "Resolution: %1 did not take it."),
    QT_TRANSLATE_NOOP("Core", "Camera data (EXIF), as asked."),
    QT_TRANSLATE_NOOP("Core", "Description (XMP), as asked."),
    QT_TRANSLATE_NOOP("Core", "Caption (IPTC), as asked."),
    QT_TRANSLATE_NOOP("Core", "Resolution, as asked."),
    QT_TRANSLATE_NOOP("Core", "Camera data (EXIF)."),
    QT_TRANSLATE_NOOP("Core", "Description (XMP)."),
    QT_TRANSLATE_NOOP("Core", "Caption (IPTC)."),
    QT_TRANSLATE_NOOP("Core", "Resolution."),
    QT_TRANSLATE_NOOP("Core", "The sound: pictures have none."),
    QT_TRANSLATE_NOOP("Core", "The sound, as asked."),
    QT_TRANSLATE_NOOP("Core", "The sound."),
    QT_TRANSLATE_NOOP("Core", "The rate: the video has %1 frames a second."),
    QT_TRANSLATE_NOOP("Core", "%1 frames a second."),
    QT_TRANSLATE_NOOP("Core", "Pictures to %1, BT.709."),
    QT_TRANSLATE_NOOP("Core", "A row or column of pixels: %1 needs even sides."),
    QT_TRANSLATE_NOOP("Core", "writing the video"),
    QT_TRANSLATE_NOOP("Core", "painting frames"),
    QT_TRANSLATE_NOOP("Core", "painting in the style"),
    QT_TRANSLATE_NOOP("Core", "painting"),
    QT_TRANSLATE_NOOP("Core", "reading the style"),
    QT_TRANSLATE_NOOP("Core", "reading the photograph"),
    QT_TRANSLATE_NOOP("Core", "looking for the person"),
    QT_TRANSLATE_NOOP("Core", "reading %1"),
    QT_TRANSLATE_NOOP("Core", "writing %1"),
    QT_TRANSLATE_NOOP("Core", "painting %1"),
    QT_TRANSLATE_NOOP("Core", "changing the light"),
    QT_TRANSLATE_NOOP("Core", "OpenEXR holds no profile"),
    QT_TRANSLATE_NOOP("Core", "keeping the colours"),
    QT_TRANSLATE_NOOP("Core", "combining pictures"),
    QT_TRANSLATE_NOOP("Core", "following the picture's edges"),
    QT_TRANSLATE_NOOP("Core", "refining the mask"),
    QT_TRANSLATE_NOOP("Core", "feathering the mask"),
    QT_TRANSLATE_NOOP("Core", "combining masks"),
    QT_TRANSLATE_NOOP("Core", "moving the edge of the mask"),
    QT_TRANSLATE_NOOP("Core", "removing islands from the mask"),
    QT_TRANSLATE_NOOP("Core", "filling the outline"),
    QT_TRANSLATE_NOOP("Core", "following the movement"),
    QT_TRANSLATE_NOOP("Core", "scaling the picture"),
    QT_TRANSLATE_NOOP("Core", "scaling the mask"),
    QT_TRANSLATE_NOOP("Core", "cropping the picture"),
    QT_TRANSLATE_NOOP("Core", "turning the picture"),
};

} // namespace

std::span<const char* const> coreSentences()
{
    return kSentences;
}

} // namespace ui
