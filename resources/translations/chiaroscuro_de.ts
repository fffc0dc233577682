<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Paints portraits in the manner of any picture.</source>
        <translation>Malt Porträts in der Manier eines beliebigen Bildes.</translation>
    </message>
    <message>
        <source>A photograph, then pictures to paint it in.</source>
        <translation>Eine Fotografie, dann Bilder, in deren Manier sie gemalt wird.</translation>
    </message>
</context>
<context>
    <name>BuildJob</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 days and %3 nights for training, %4 and %5 for testing.</source>
        <translation>%1: %2 Tage und %3 Nächte zum Trainieren, %4 und %5 zum Prüfen.</translation>
    </message>
    <message>
        <source>%1 near-duplicates, %2 of them between training and testing.</source>
        <translation>%1 fast gleiche Bilder, davon %2 zwischen Training und Prüfung.</translation>
    </message>
    <message>
        <source>In the group of their label: %1.</source>
        <translation>In der Gruppe ihres Etiketts: %1.</translation>
    </message>
    <message>
        <source>days %1, nights %2</source>
        <translation>Tage %1, Nächte %2</translation>
    </message>
</context>
<context>
    <name>CanvasCommands</name>
    <message>
        <source>Fit to the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>400 %</source>
        <translation>400 %</translation>
    </message>
    <message>
        <source>800 %</source>
        <translation>800 %</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>An der Maus vergrößern</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Space+drag, middle drag</source>
        <translation>Leertaste, Mitteltaste</translation>
    </message>
    <message>
        <source>The next way to compare</source>
        <translation>Nächste Art zu vergleichen</translation>
    </message>
    <message>
        <source>The original, while held</source>
        <translation>Das Original, solange gehalten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>There is no file %1; check the name.</source>
        <translation>Die Datei %1 gibt es nicht; bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>There is no file or folder %1; check the name.</source>
        <translation>Eine Datei oder einen Ordner %1 gibt es nicht; bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2); check its permissions.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden (%2); bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures; choose one with PNG, JPEG, TIFF, WebP or EXR files.</source>
        <translation>Der Ordner %1 enthält keine Bilder; bitte einen mit PNG-, JPEG-, TIFF-, WebP- oder EXR-Dateien wählen.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a picture file inside it.</source>
        <translation>%1 ist ein Ordner; bitte eine Bilddatei darin wählen.</translation>
    </message>
    <message>
        <source>%1 is no regular file; choose a picture.</source>
        <translation>%1 ist keine gewöhnliche Datei; bitte ein Bild wählen.</translation>
    </message>
    <message>
        <source>%1 may not be read; check its permissions.</source>
        <translation>%1 darf nicht gelesen werden; bitte die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is empty; choose another picture.</source>
        <translation>%1 ist leer; bitte ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>%1 has a damaged colour profile; save it anew in another program.</source>
        <translation>%1 hat ein beschädigtes Farbprofil; bitte in einem anderen Programm neu speichern.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read, or it is damaged; choose another file, or save it as PNG or JPEG in another program.</source>
        <translation>%1 ist kein lesbares Bild oder ist beschädigt; bitte eine andere Datei wählen oder in einem anderen Programm als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>%1 holds no flat picture; choose another file.</source>
        <translation>%1 enthält kein ebenes Bild; bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is truncated or damaged; get a new copy of it.</source>
        <translation>%1 ist abgeschnitten oder beschädigt; bitte eine neue Kopie besorgen.</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, which take %4 MiB of memory where %5 MiB are free; close other programs or scale it down in another one.</source>
        <translation>%1 hat %2 x %3 Pixel und braucht %4 MiB Speicher, frei sind %5 MiB; bitte andere Programme schließen oder das Bild anderswo verkleinern.</translation>
    </message>
    <message>
        <source>The colour profile cannot be used, or there is not enough memory for it.</source>
        <translation>Das Farbprofil ist nicht verwendbar, oder der Speicher reicht dafür nicht aus.</translation>
    </message>
    <message>
        <source>%1 must end with .png, because masks are PNG files.</source>
        <translation>%1 muss auf .png enden, denn Masken sind PNG-Dateien.</translation>
    </message>
    <message>
        <source>%1 has no extension of a format that can be written; end its name with .png, .jpg, .tif, .webp or .exr.</source>
        <translation>%1 hat keine Endung eines Formats, das geschrieben werden kann; der Name muss auf .png, .jpg, .tif, .webp oder .exr enden.</translation>
    </message>
    <message>
        <source>%1 cannot hold %2 x %3 pixels, because %4 ends at %5 a side; use PNG, TIFF or EXR.</source>
        <translation>%1 kann %2 x %3 Pixel nicht fassen, weil %4 bei %5 je Seite endet; bitte PNG, TIFF oder EXR verwenden.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place or format.</source>
        <translation>%1 kann nicht geschrieben werden (%2); bitte einen anderen Ort oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>Cannot write %1: it is not a regular file.</source>
        <translation>%1 kann nicht geschrieben werden: Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept as %1; check that the folder can be written to.</source>
        <translation>Das eingefügte Bild konnte nicht als %1 abgelegt werden; bitte prüfen, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 is no video that can be read, or it is cut off (%2).</source>
        <translation>%1 ist kein lesbares Video oder ist abgeschnitten (%2).</translation>
    </message>
    <message>
        <source>%1 is coded as %2, which cannot be decoded here; convert it to H.264 or ProRes.</source>
        <translation>%1 ist als %2 codiert, was hier nicht decodiert werden kann; bitte in H.264 oder ProRes umwandeln.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2.</source>
        <translation>%1 kann nicht decodiert werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no video; choose another file.</source>
        <translation>%1 enthält kein Video; bitte eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 holds no frames; it is empty or cut off.</source>
        <translation>%1 enthält keine Einzelbilder; das Video ist leer oder abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 has no frame %2; it has %3 frames.</source>
        <translation>%1 hat kein Einzelbild %2, sondern nur %3 Einzelbilder.</translation>
    </message>
    <message>
        <source>The frames of %1 have no times; put them into an MP4 or Matroska file first.</source>
        <translation>Die Einzelbilder von %1 haben keine Zeiten; bitte zuerst in eine MP4- oder Matroska-Datei übertragen.</translation>
    </message>
    <message>
        <source>Frame %1 of %2 is damaged and cannot be decoded.</source>
        <translation>Einzelbild %1 von %2 ist beschädigt und kann nicht decodiert werden.</translation>
    </message>
    <message>
        <source>Frame %1 of %2 cannot be shown: %3.</source>
        <translation>Einzelbild %1 von %2 kann nicht gezeigt werden: %3.</translation>
    </message>
    <message>
        <source>There are no pictures named %1; check the folder and the name.</source>
        <translation>Bilder mit dem Namen %1 gibt es nicht; bitte Ordner und Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is %2x%3, but the shot is %4x%5; all frames must have one size.</source>
        <translation>%1 ist %2x%3 groß, die Bildfolge aber %4x%5; alle Einzelbilder müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>%1 has no place for a frame&apos;s number; write it as name.####.png.</source>
        <translation>%1 hat keinen Platz für die Bildnummer; bitte als name.####.png schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: FFmpeg has no %2 encoder here; write numbered pictures instead.</source>
        <translation>%1 kann nicht geschrieben werden: FFmpeg hat hier keinen %2-Encoder; bitte stattdessen nummerierte Bilder schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot hold the sound of %2 (%3); write to a .mkv or .mov file.</source>
        <translation>%1 kann den Ton von %2 (%3) nicht aufnehmen; bitte in eine .mkv- oder .mov-Datei schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be encoded: %2.</source>
        <translation>%1 kann nicht codiert werden: %2.</translation>
    </message>
    <message>
        <source>%1 must end with .mp4, .mkv or .mov.</source>
        <translation>%1 muss auf .mp4, .mkv oder .mov enden.</translation>
    </message>
    <message>
        <source>%1 holds frames of another video or with other settings; choose another folder, or delete them.</source>
        <translation>%1 enthält Einzelbilder eines anderen Videos oder mit anderen Einstellungen; bitte einen anderen Ordner wählen oder sie löschen.</translation>
    </message>
    <message>
        <source>%1 is one of the frames to read; choose another name or folder.</source>
        <translation>%1 ist eines der Einzelbilder, die gelesen werden; bitte einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is damaged; delete it to render all frames again.</source>
        <translation>%1 ist beschädigt; nach dem Löschen werden alle Einzelbilder neu gemalt.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Frames %1 are asked for, but the shot has %2 to %3.</source>
        <translation>Verlangt sind die Einzelbilder %1, vorhanden sind %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read as weights: %2.</source>
        <translation>%1 kann nicht als Gewichtsdatei gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no network that this program knows.</source>
        <translation>%1 enthält kein Netz, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>%1 holds a %2, not a SANet.</source>
        <translation>%1 enthält ein anderes Netz (%2), kein SANet.</translation>
    </message>
    <message>
        <source>%1 holds %2, not a %3.</source>
        <translation>%1 enthält etwas anderes (%2) als verlangt (%3).</translation>
    </message>
    <message>
        <source>%1 holds a %2 of an impossible width, or without the layer that tells it.</source>
        <translation>%1 enthält ein Netz (%2) unmöglicher Breite oder ohne die Schicht, die sie verrät.</translation>
    </message>
    <message>
        <source>%1 holds values in %2 that are not numbers.</source>
        <translation>%1 enthält in %2 Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>%1 does not fit this network: %2.</source>
        <translation>%1 passt nicht zu diesem Netz: %2.</translation>
    </message>
    <message>
        <source>%1 does not fit this network: %2</source>
        <translation>%1 passt nicht zu diesem Netz: %2</translation>
    </message>
    <message>
        <source>%1 holds no networks for day and night (it does not say its %2); choose a file that &apos;train day-night&apos; made.</source>
        <translation>%1 enthält keine Netze für Tag und Nacht (die Angabe %2 fehlt); bitte eine Datei wählen, die &apos;train day-night&apos; angelegt hat.</translation>
    </message>
    <message>
        <source>The networks in %1 give whole pictures, not colour matrices; train with the head colour-affine.</source>
        <translation>Die Netze in %1 liefern ganze Bilder statt Farbmatrizen; bitte mit dem Kopf colour-affine trainieren.</translation>
    </message>
    <message>
        <source>Changing the light failed: %1</source>
        <translation>Das Licht konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>There are no pictures to fit the look-up table to.</source>
        <translation>Es gibt keine Bilder, aus denen die Farbtabelle berechnet werden kann.</translation>
    </message>
    <message>
        <source>%1 works on %2 channels but the encoder gives %3; use weights of one width.</source>
        <translation>%1 arbeitet mit %2 Kanälen, der Encoder liefert aber %3; bitte Netze gleicher Breite verwenden.</translation>
    </message>
    <message>
        <source>%1 needs an encoder of width %2, and none is installed; choose the encoder&apos;s file, or install it with `chiaroscuro-cli models import FILE`.</source>
        <translation>%1 braucht einen Encoder der Breite %2, und keiner ist installiert; bitte die Datei des Encoders wählen oder ihn mit `chiaroscuro-cli models import DATEI` installieren.</translation>
    </message>
    <message>
        <source>The model %1 is missing from %2; reinstall the program, or import one of that name.</source>
        <translation>Das Modell %1 fehlt in %2; bitte das Programm neu installieren oder ein Modell dieses Namens importieren.</translation>
    </message>
    <message>
        <source>The program&apos;s folder &quot;%1&quot; is not at %2; install it again or set %3.</source>
        <translation>Der Ordner „%1“ des Programms ist nicht unter %2; bitte neu installieren oder %3 setzen.</translation>
    </message>
    <message>
        <source>The networks could not be loaded: %1</source>
        <translation>Die Netze konnten nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>Finding the person failed: %1</source>
        <translation>Die Person konnte nicht gesucht werden: %1</translation>
    </message>
    <message>
        <source>Painting failed: %1</source>
        <translation>Das Malen ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Painting %1 x %2 pixels needs about %3 GiB of memory but %4 GiB are free; paint it smaller or close other programs.</source>
        <translation>%1 x %2 Pixel zu malen braucht etwa %3 GiB Speicher, frei sind %4 GiB; bitte kleiner malen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>There is not enough memory to paint a picture of this size; paint it smaller or close other programs.</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht; bitte kleiner malen oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1; close other programs or use a smaller picture.</source>
        <translation>Der Speicher reicht nicht (%1); bitte andere Programme schließen oder ein kleineres Bild verwenden.</translation>
    </message>
    <message>
        <source>Something went wrong while %1: %2.</source>
        <translation>Etwas ging schief (%1): %2.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no photograph to paint; choose one first.</source>
        <translation>Es gibt keine Fotografie zum Malen; bitte zuerst eine wählen.</translation>
    </message>
    <message>
        <source>There is no style to paint in; choose a picture for it first.</source>
        <translation>Es gibt keinen Stil zum Malen; bitte zuerst ein Bild dafür wählen.</translation>
    </message>
    <message>
        <source>This computer has no NVIDIA driver, so there is no GPU to paint on. Choose the processor to paint on (--device cpu).</source>
        <translation>Dieser Rechner hat keinen NVIDIA-Treiber, also keine GPU zum Malen. Bitte in den Einstellungen den Prozessor wählen.</translation>
    </message>
    <message>
        <source>This computer has no NVIDIA driver, so there is no GPU to paint on.</source>
        <translation>Dieser Rechner hat keinen NVIDIA-Treiber, also keine GPU zum Malen.</translation>
    </message>
    <message>
        <source>There is an NVIDIA driver, but this program came without CUDA&apos;s libraries (packaging/get_libtorch --cuda fetches them). Choose the processor to paint on (--device cpu).</source>
        <translation>Ein NVIDIA-Treiber ist da, aber dem Programm fehlen die CUDA-Bibliotheken (packaging/get_libtorch --cuda holt sie). Bitte in den Einstellungen den Prozessor wählen.</translation>
    </message>
    <message>
        <source>There is an NVIDIA driver, but this program came without CUDA&apos;s libraries (packaging/get_libtorch --cuda fetches them).</source>
        <translation>Ein NVIDIA-Treiber ist da, aber dem Programm fehlen die CUDA-Bibliotheken (packaging/get_libtorch --cuda holt sie).</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this program, or there is no GPU. Choose the processor to paint on (--device cpu).</source>
        <translation>Der NVIDIA-Treiber ist für dieses Programm zu alt, oder es gibt keine GPU. Bitte in den Einstellungen den Prozessor wählen.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old for this program, or there is no GPU.</source>
        <translation>Der NVIDIA-Treiber ist für dieses Programm zu alt, oder es gibt keine GPU.</translation>
    </message>
    <message>
        <source>This CUDA device is not there. Choose the processor to paint on (--device cpu).</source>
        <translation>Dieses CUDA-Gerät ist nicht da. Bitte in den Einstellungen den Prozessor wählen.</translation>
    </message>
    <message>
        <source>%1 bits per channel, the most that %2 holds.</source>
        <translation>%1 Bit je Kanal, mehr fasst %2 nicht.</translation>
    </message>
    <message>
        <source>%1 bits per channel to half floats.</source>
        <translation>%1 Bit je Kanal in halbe Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>%1 bits per channel to %2 bits per channel.</source>
        <translation>%1 Bit je Kanal in %2 Bit je Kanal.</translation>
    </message>
    <message>
        <source>Half floats to %1 bits per channel.</source>
        <translation>Halbe Gleitkommazahlen in %1 Bit je Kanal.</translation>
    </message>
    <message>
        <source>Floats to %1 bits per channel.</source>
        <translation>Gleitkommazahlen in %1 Bit je Kanal.</translation>
    </message>
    <message>
        <source>Floats to half floats.</source>
        <translation>Gleitkommazahlen in halbe.</translation>
    </message>
    <message>
        <source>Half floats.</source>
        <translation>Halbe Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>%1 bits per channel.</source>
        <translation>%1 Bit je Kanal.</translation>
    </message>
    <message>
        <source>Light brighter than white: it was bent into what a display shows.</source>
        <translation>Licht heller als Weiß: Es wurde auf das gestaucht, was ein Bildschirm zeigt.</translation>
    </message>
    <message>
        <source>Colours to %1: %2.</source>
        <translation>Farben in %1: %2.</translation>
    </message>
    <message>
        <source>Colours from %1 to linear light of sRGB&apos;s primaries.</source>
        <translation>Farben von %1 in lineares Licht mit den Grundfarben von sRGB.</translation>
    </message>
    <message>
        <source>Colours from %1 to %2.</source>
        <translation>Farben von %1 in %2.</translation>
    </message>
    <message>
        <source>Colour profile (%1).</source>
        <translation>Farbprofil (%1).</translation>
    </message>
    <message>
        <source>Transparency: %1 has none, so it became white.</source>
        <translation>Transparenz: %1 kennt keine, sie wurde weiß.</translation>
    </message>
    <message>
        <source>Transparency.</source>
        <translation>Transparenz.</translation>
    </message>
    <message>
        <source>Camera data (EXIF) to attributes of the header: author, camera and exposure alone.</source>
        <translation>Kameradaten (EXIF) in Angaben des Dateikopfs: nur Urheber, Kamera und Belichtung.</translation>
    </message>
    <message>
        <source>Camera data (EXIF): %1 did not take it.</source>
        <translation>Kameradaten (EXIF): von %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Description (XMP): %1 did not take it.</source>
        <translation>Beschreibung (XMP): von %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Caption (IPTC): %1 did not take it.</source>
        <translation>Bildunterschrift (IPTC): von %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Resolution: %1 did not take it.</source>
        <translation>Auflösung: von %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Camera data (EXIF), as asked.</source>
        <translation>Kameradaten (EXIF), wie gewünscht.</translation>
    </message>
    <message>
        <source>Description (XMP), as asked.</source>
        <translation>Beschreibung (XMP), wie gewünscht.</translation>
    </message>
    <message>
        <source>Caption (IPTC), as asked.</source>
        <translation>Bildunterschrift (IPTC), wie gewünscht.</translation>
    </message>
    <message>
        <source>Resolution, as asked.</source>
        <translation>Auflösung, wie gewünscht.</translation>
    </message>
    <message>
        <source>Camera data (EXIF).</source>
        <translation>Kameradaten (EXIF).</translation>
    </message>
    <message>
        <source>Description (XMP).</source>
        <translation>Beschreibung (XMP).</translation>
    </message>
    <message>
        <source>Caption (IPTC).</source>
        <translation>Bildunterschrift (IPTC).</translation>
    </message>
    <message>
        <source>Resolution.</source>
        <translation>Auflösung.</translation>
    </message>
    <message>
        <source>The sound: pictures have none.</source>
        <translation>Der Ton: Bilder haben keinen.</translation>
    </message>
    <message>
        <source>The sound, as asked.</source>
        <translation>Der Ton, wie gewünscht.</translation>
    </message>
    <message>
        <source>The sound.</source>
        <translation>Der Ton.</translation>
    </message>
    <message>
        <source>The rate: the video has %1 frames a second.</source>
        <translation>Die Bildrate: Das Video hat %1 Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>%1 frames a second.</source>
        <translation>%1 Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>Pictures to %1, BT.709.</source>
        <translation>Bilder in %1, BT.709.</translation>
    </message>
    <message>
        <source>A row or column of pixels: %1 needs even sides.</source>
        <translation>Eine Zeile oder Spalte von Pixeln: %1 braucht gerade Seitenlängen.</translation>
    </message>
    <message>
        <source>writing the video</source>
        <translation>Video wird geschrieben</translation>
    </message>
    <message>
        <source>painting frames</source>
        <translation>Einzelbilder werden gemalt</translation>
    </message>
    <message>
        <source>painting in the style</source>
        <translation>wird im Stil gemalt</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>wird gemalt</translation>
    </message>
    <message>
        <source>reading the style</source>
        <translation>Stil wird gelesen</translation>
    </message>
    <message>
        <source>reading the photograph</source>
        <translation>Fotografie wird gelesen</translation>
    </message>
    <message>
        <source>looking for the person</source>
        <translation>Person wird gesucht</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>painting %1</source>
        <translation>%1 wird gemalt</translation>
    </message>
    <message>
        <source>changing the light</source>
        <translation>Licht wird geändert</translation>
    </message>
    <message>
        <source>keeping the colours</source>
        <translation>beim Erhalten der Farben</translation>
    </message>
    <message>
        <source>combining pictures</source>
        <translation>beim Verbinden der Bilder</translation>
    </message>
    <message>
        <source>following the picture&apos;s edges</source>
        <translation>beim Folgen der Kanten</translation>
    </message>
    <message>
        <source>refining the mask</source>
        <translation>beim Verfeinern der Maske</translation>
    </message>
    <message>
        <source>feathering the mask</source>
        <translation>beim Weichzeichnen der Maske</translation>
    </message>
    <message>
        <source>combining masks</source>
        <translation>beim Verbinden der Masken</translation>
    </message>
    <message>
        <source>moving the edge of the mask</source>
        <translation>beim Verschieben des Maskenrands</translation>
    </message>
    <message>
        <source>removing islands from the mask</source>
        <translation>beim Entfernen von Inseln in der Maske</translation>
    </message>
    <message>
        <source>filling the outline</source>
        <translation>beim Füllen des Umrisses</translation>
    </message>
    <message>
        <source>scaling the picture</source>
        <translation>beim Skalieren des Bildes</translation>
    </message>
    <message>
        <source>scaling the mask</source>
        <translation>beim Skalieren der Maske</translation>
    </message>
    <message>
        <source>cropping the picture</source>
        <translation>beim Zuschneiden des Bildes</translation>
    </message>
    <message>
        <source>turning the picture</source>
        <translation>beim Drehen des Bildes</translation>
    </message>
    <message>
        <source>OpenEXR holds no profile</source>
        <translation>OpenEXR enthält kein Profil</translation>
    </message>
    <message>
        <source>following the movement</source>
        <translation>beim Verfolgen der Bewegung</translation>
    </message>
    <message>
        <source>%1 lacks the tensor %2.</source>
        <translation>In %1 fehlt der Tensor %2.</translation>
    </message>
    <message>
        <source>%1 holds the tensor %2 in another shape than this run&apos;s.</source>
        <translation>%1 enthält den Tensor %2 in einer anderen Form als dieser Lauf.</translation>
    </message>
    <message>
        <source>The encoder in %1 has no complete first level.</source>
        <translation>Dem Encoder in %1 fehlt eine vollständige erste Stufe.</translation>
    </message>
    <message>
        <source>The labels %1 have no column &apos;%2&apos;; its first line must name the columns file and label.</source>
        <translation>Den Beschriftungen %1 fehlt die Spalte „%2“; die erste Zeile muss die Spalten file und label nennen.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another folder.</source>
        <translation>%1 gibt es schon; bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made (%2).</source>
        <translation>Der Ordner %1 kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>There are %1 %2 pictures, too few to keep %3 of them for testing; ask for fewer, or move the limits.</source>
        <translation>Es gibt %1 Bilder der Art %2, zu wenige, um %3 davon zum Prüfen zurückzuhalten; weniger verlangen oder die Grenzen verschieben.</translation>
    </message>
    <message>
        <source>%1 test pictures of each class cannot be set apart without parting pictures that are alike; ask for fewer.</source>
        <translation>%1 Prüfbilder je Klasse lassen sich nicht zurückhalten, ohne ähnliche Bilder zu trennen; bitte weniger verlangen.</translation>
    </message>
    <message>
        <source>The picture %1 has no mask of the same name in %2; add one or take the picture out.</source>
        <translation>Zum Bild %1 gibt es in %2 keine Maske gleichen Namens; eine ergänzen oder das Bild herausnehmen.</translation>
    </message>
    <message>
        <source>The mask %1 has another size than its picture %2; make them equal.</source>
        <translation>Die Maske %1 hat eine andere Größe als ihr Bild %2; beide müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read (%2); check its name and permissions.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden (%2); bitte Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>There are no pictures in %1 or below it; choose another folder.</source>
        <translation>In %1 und darunter gibt es keine Bilder; bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>measuring the brightness</source>
        <translation>Helligkeit wird gemessen</translation>
    </message>
    <message>
        <source>The encoder %1 is of another width than the network, or ends before relu5_1.</source>
        <translation>Der Encoder %1 hat eine andere Breite als das Netz oder endet vor relu5_1.</translation>
    </message>
    <message>
        <source>The loss network %1 ends before relu5_1.</source>
        <translation>Das Verlustnetz %1 endet vor relu5_1.</translation>
    </message>
    <message>
        <source>An encoder is trained only against another loss network of its width; name one, or set the encoder&apos;s weight to 0.</source>
        <translation>Ein Encoder wird nur gegen ein anderes Verlustnetz seiner Breite trainiert; eines angeben oder das Gewicht des Encoders auf 0 setzen.</translation>
    </message>
    <message>
        <source>The loss &apos;%1&apos; is not a finite number at step %2; the last good state is in %3. Start anew from its weights with a smaller learning rate.</source>
        <translation>Der Verlust „%1“ ist in Schritt %2 keine endliche Zahl; der letzte gute Stand liegt in %3. Mit dessen Gewichten und einer kleineren Lernrate neu beginnen.</translation>
    </message>
    <message>
        <source>The weights are not finite numbers after step %1; the last good state is in %2. Start anew from its weights with a smaller learning rate.</source>
        <translation>Die Gewichte sind nach Schritt %1 keine endlichen Zahlen; der letzte gute Stand liegt in %2. Mit dessen Gewichten und einer kleineren Lernrate neu beginnen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created; check the folder&apos;s permissions.</source>
        <translation>Die Datei %1 kann nicht angelegt werden; bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>There is no training named %1.</source>
        <translation>Es gibt kein Training namens %1.</translation>
    </message>
    <message>
        <source>The training %1 has no preset %2.</source>
        <translation>Das Training %1 hat keine Voreinstellung %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds a run already; resume it, or choose another folder.</source>
        <translation>Der Ordner %1 enthält schon einen Lauf; diesen fortsetzen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht bei %4.</translation>
    </message>
    <message>
        <source>%1 cannot be changed while the run goes on.</source>
        <translation>%1 lässt sich nicht ändern, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>The checkpoint was written by another version of the program.</source>
        <translation>Der Sicherungspunkt stammt von einer anderen Version des Programms.</translation>
    </message>
    <message>
        <source>The run in %1 cannot be resumed: %2</source>
        <translation>Der Lauf in %1 kann nicht fortgesetzt werden: %2</translation>
    </message>
    <message>
        <source>The options in %1 cannot be read; check the name.</source>
        <translation>Die Optionen in %1 können nicht gelesen werden; bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 holds no options of a training: %2.</source>
        <translation>%1 enthält keine Optionen eines Trainings: %2.</translation>
    </message>
    <message>
        <source>There is no generator called &apos;%1&apos;.</source>
        <translation>Es gibt keinen Generator namens „%1“.</translation>
    </message>
    <message>
        <source>The paper&apos;s discriminator sees pictures of 256 x 256 only, not of %1; train at 256 or with &apos;patch&apos;.</source>
        <translation>Der Diskriminator der Veröffentlichung sieht nur Bilder von 256 × 256, nicht von %1; mit 256 oder mit „patch“ trainieren.</translation>
    </message>
    <message>
        <source>The data set has no folder %1; it needs trainA (day) and trainB (night), as &apos;split&apos; makes them.</source>
        <translation>Dem Datensatz fehlt der Ordner %1; er braucht trainA (Tag) und trainB (Nacht), wie „split“ sie anlegt.</translation>
    </message>
    <message>
        <source>The training failed: %1</source>
        <translation>Das Training ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The pictures or frozen weights of the run in %1 have changed since it was started; put them back, or start a new run from its weights.</source>
        <translation>Die Bilder oder eingefrorenen Gewichte des Laufs in %1 haben sich seit seinem Beginn geändert; sie zurücklegen oder mit seinen Gewichten einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>There is no GPU that can be used here; train with the device cpu.</source>
        <translation>Hier gibt es keine brauchbare GPU; auf dem Prozessor (cpu) trainieren.</translation>
    </message>
    <message>
        <source>The checkpoint %1 cannot be written: %2.</source>
        <translation>Der Sicherungspunkt %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; is the disk full?</source>
        <translation>Die Datei %1 kann nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>No workspace takes another network of this kind to try; install it, and name it on the command line.</source>
        <translation>Kein Arbeitsbereich nimmt ein anderes Netz dieser Art zum Ausprobieren; es lässt sich installieren und auf der Kommandozeile nennen.</translation>
    </message>
</context>
<context>
    <name>CurveWords</name>
    <message>
        <source>validation: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
</context>
<context>
    <name>DayNightJob</name>
    <message numerus="yes">
        <source>Changed %n picture(s).</source>
        <translation>
            <numerusform>%n Bild geändert.</numerusform>
            <numerusform>%n Bilder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon vorhanden.</numerusform>
            <numerusform>%n waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed:</source>
        <translation>
            <numerusform>%n konnte nicht geändert werden:</numerusform>
            <numerusform>%n konnten nicht geändert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1; it errs by %2 of 255 on average: what of the change depends on the place and not on the colour.</source>
        <translation>%1 geschrieben; sie irrt im Mittel um %2 von 255: um das, was an der Änderung vom Ort und nicht von der Farbe abhängt.</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>Der Ordner %1 enthält keine Bilder.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read here (JPEG, PNG, TIFF, WebP and others can), and no video.</source>
        <translation>%1 ist weder ein Bild, das hier gelesen werden kann (JPEG, PNG, TIFF, WebP und andere), noch ein Video.</translation>
    </message>
    <message>
        <source>Pictures on the web must be saved first, or copied and pasted.</source>
        <translation>Bilder aus dem Netz müssen zuerst gespeichert oder kopiert und eingefügt werden.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>Saved the mask as %1.</source>
        <translation>Maske als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 is a video; export it by itself.</source>
        <translation>%1 ist ein Video; bitte einzeln exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Painted %n picture(s).</source>
        <translation>
            <numerusform>%n Bild gemalt.</numerusform>
            <numerusform>%n Bilder gemalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were there already.</source>
        <translation>%1 schon vorhanden.</translation>
    </message>
    <message>
        <source>%1 could not be painted:</source>
        <translation>%1 nicht gemalt:</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Choose a folder, or drop one here.</source>
        <translation>Bitte einen Ordner wählen oder hier ablegen.</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Bitte eine Datei wählen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Only whole numbers.</source>
        <translation>Nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>A multiple of 32, such as %1.</source>
        <translation>Ein Vielfaches von 32, etwa %1.</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Bitte einen Ordner für den Lauf wählen.</translation>
    </message>
    <message>
        <source>There is a run in it already; open that, or choose another.</source>
        <translation>Darin liegt schon ein Lauf; bitte diesen öffnen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This is a file.</source>
        <translation>Das ist eine Datei.</translation>
    </message>
    <message>
        <source>Counting the pictures…</source>
        <translation>Bilder werden gezählt…</translation>
    </message>
</context>
<context>
    <name>FrameCount</name>
    <message>
        <source>1 frame</source>
        <translation>1 Einzelbild</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Einzelbilder</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Weights to begin from; empty: from nothing</source>
        <translation>Gewichte für den Anfang; leer: von null an</translation>
    </message>
    <message>
        <source>Decay of the rate</source>
        <translation>Abnahme der Rate</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>je Schritt</translation>
    </message>
    <message>
        <source>The rate of step n is the rate / (1 + decay n)</source>
        <translation>Die Rate von Schritt n ist Rate / (1 + Abnahme · n)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Weights of the losses</source>
        <translation>Gewichte der Verluste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Style transfer (SANet)</source>
        <translation>Stilübertragung (SANet)</translation>
    </message>
    <message>
        <source>Person masks (SegNet)</source>
        <translation>Personenmasken (SegNet)</translation>
    </message>
    <message>
        <source>Small encoder (distillation)</source>
        <translation>Kleiner Encoder (Destillation)</translation>
    </message>
    <message>
        <source>Day and night (CycleGAN)</source>
        <translation>Tag und Nacht (CycleGAN)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Recommended: λ1 50, λ2 1</source>
        <translation>Empfohlen: λ1 50, λ2 1</translation>
    </message>
    <message>
        <source>As in the paper</source>
        <translation>Wie im Aufsatz</translation>
    </message>
    <message>
        <source>Paper: 1000 pictures, 100 epochs</source>
        <translation>Aufsatz: 1000 Bilder, 100 Epochen</translation>
    </message>
    <message>
        <source>Paper: all pictures, 20 epochs</source>
        <translation>Aufsatz: alle Bilder, 20 Epochen</translation>
    </message>
    <message>
        <source>Paper: rates compared</source>
        <translation>Aufsatz: Raten im Vergleich</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Identity, pixels</source>
        <translation>Identität, Pixel</translation>
    </message>
    <message>
        <source>Identity, features</source>
        <translation>Identität, Merkmale</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografien</translation>
    </message>
    <message>
        <source>What is painted: any photographs</source>
        <translation>Was gemalt wird: beliebige Fotografien</translation>
    </message>
    <message>
        <source>Paintings</source>
        <translation>Gemälde</translation>
    </message>
    <message>
        <source>The manners that are learned</source>
        <translation>Die Manieren, die gelernt werden</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>A VGG-19 of the network&apos;s width</source>
        <translation>Ein VGG-19 in der Breite des Netzes</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Richter</translation>
    </message>
    <message>
        <source>A VGG-19 of any width that measures the losses; empty: the encoder</source>
        <translation>Ein VGG-19 beliebiger Breite, das die Verluste misst; leer: der Encoder</translation>
    </message>
    <message>
        <source>Keeping what is in the photograph</source>
        <translation>Erhalten, was auf der Fotografie ist</translation>
    </message>
    <message>
        <source>Taking on the painting&apos;s manner</source>
        <translation>Die Manier des Gemäldes annehmen</translation>
    </message>
    <message>
        <source>A picture painted in its own manner stays as it is</source>
        <translation>Ein Bild, in seiner eigenen Manier gemalt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The same, as the encoder sees it</source>
        <translation>Dasselbe, wie der Encoder es sieht</translation>
    </message>
    <message>
        <source>Encoder&apos;s distance</source>
        <translation>Abstand des Encoders</translation>
    </message>
    <message>
        <source>Above 0 the encoder learns, too, held to the judge by so much</source>
        <translation>Über 0 lernt auch der Encoder, so stark an den Richter gebunden</translation>
    </message>
    <message>
        <source>Identity pairs</source>
        <translation>Identitätspaare</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Of a batch, for the identity losses; 0: all, fewer are faster</source>
        <translation>Eines Stapels, für die Identitätsverluste; 0: alle, weniger sind schneller</translation>
    </message>
    <message>
        <source>Steps as autoencoder</source>
        <translation>Schritte als Autoencoder</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>So many first steps only teach to give back what is there</source>
        <translation>So viele erste Schritte lehren nur wiederzugeben, was da ist</translation>
    </message>
    <message>
        <source>Random alphas</source>
        <translation>Zufällige Alphas</translation>
    </message>
    <message>
        <source>Draw structure and manner anew for each step, so that their sliders stay inside what was seen</source>
        <translation>Struktur und Duktus für jeden Schritt neu ziehen, damit ihre Regler im Gelernten bleiben</translation>
    </message>
    <message>
        <source>Detail path</source>
        <translation>Detailpfad</translation>
    </message>
    <message>
        <source>Train the path that keeps fine drawing</source>
        <translation>Den Pfad trainieren, der feine Zeichnung erhält</translation>
    </message>
    <message>
        <source>Of persons</source>
        <translation>Von Personen</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>With the photographs&apos; names; white is the person</source>
        <translation>Mit den Namen der Fotografien; Weiß ist die Person</translation>
    </message>
    <message>
        <source>A VGG-19 to take the first layers from; empty: none</source>
        <translation>Ein VGG-19, dessen erste Schichten übernommen werden; leer: keines</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>A list of names that are also judged by themselves</source>
        <translation>Eine Liste von Namen, die auch für sich beurteilt werden</translation>
    </message>
    <message>
        <source>Any pictures</source>
        <translation>Beliebige Bilder</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>A VGG-19 of any width</source>
        <translation>Ein VGG-19 beliebiger Breite</translation>
    </message>
    <message>
        <source>Of Adam; can be moved while it trains</source>
        <translation>Von Adam; lässt sich während des Trainings ändern</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>In total; can be raised later</source>
        <translation>Insgesamt; lässt sich später erhöhen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>In place of steps: how often every picture is seen; 0: as many as the steps</source>
        <translation>Statt Schritten: wie oft jedes Bild gesehen wird; 0: so viele, wie die Schritte ergeben</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Seen together in a step</source>
        <translation>In einem Schritt zusammen gesehen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Side of the squares that are learned from; a multiple of 32</source>
        <translation>Seite der Quadrate, aus denen gelernt wird; ein Vielfaches von 32</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Of the networks; 1 is the papers&apos;</source>
        <translation>Der Netze; 1 ist die der Aufsätze</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where to compute</source>
        <translation>Worauf gerechnet wird</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Zwischenstand alle</translation>
    </message>
    <message>
        <source>What a crash can cost at most</source>
        <translation>Was ein Absturz höchstens kosten kann</translation>
    </message>
    <message>
        <source>Samples every</source>
        <translation>Proben alle</translation>
    </message>
    <message>
        <source>Pictures of what it can do by then; 0: none</source>
        <translation>Bilder dessen, was bis dahin gelernt ist; 0: keine</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Pictures that only judge and are never learned from</source>
        <translation>Bilder, die nur prüfen und aus denen nie gelernt wird</translation>
    </message>
    <message>
        <source>Mean of the weights</source>
        <translation>Mittel der Gewichte</translation>
    </message>
    <message>
        <source>Decay of the running mean that is published; 0: the weights themselves</source>
        <translation>Abnahme des laufenden Mittels, das veröffentlicht wird; 0: die Gewichte selbst</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Of all chance: the same seed, the same run</source>
        <translation>Allen Zufalls: gleicher Startwert, gleicher Lauf</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>For the arithmetic; 0: all</source>
        <translation>Zum Rechnen; 0: alle</translation>
    </message>
    <message>
        <source>Loaders</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Threads that read pictures</source>
        <translation>Threads, die Bilder lesen</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>Gemischte Genauigkeit</translation>
    </message>
    <message>
        <source>bfloat16 where the processor or GPU is faster with it</source>
        <translation>bfloat16, wo Prozessor oder GPU damit schneller sind</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Trainingssätze</translation>
    </message>
    <message>
        <source>A folder with trainA (day) and trainB (night), as the collection workspace builds it</source>
        <translation>Ein Ordner mit trainA (Tag) und trainB (Nacht), wie der Arbeitsbereich Sammlung ihn anlegt</translation>
    </message>
    <message>
        <source>There and back again gives the picture itself</source>
        <translation>Hin und zurück ergibt das Bild selbst</translation>
    </message>
    <message>
        <source>A night that is turned into night stays as it is</source>
        <translation>Eine Nacht, in Nacht verwandelt, bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>Bilder von jedem</translation>
    </message>
    <message>
        <source>Days and nights to learn from; 0: all</source>
        <translation>Tage und Nächte zum Lernen; 0: alle</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>The paper&apos;s small one, or CycleGAN&apos;s of 6 or 9 blocks</source>
        <translation>Der kleine des Aufsatzes oder der von CycleGAN mit 6 oder 9 Blöcken</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>How a generator&apos;s picture comes about</source>
        <translation>Wie das Bild eines Generators entsteht</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normierung</translation>
    </message>
    <message>
        <source>Between the layers</source>
        <translation>Zwischen den Schichten</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Back to the picture&apos;s size</source>
        <translation>Zurück zur Größe des Bildes</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>Judges patches or the whole</source>
        <translation>Beurteilt Ausschnitte oder das Ganze</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Made pictures that each discriminator is shown again</source>
        <translation>Erzeugte Bilder, die jeder Diskriminator wieder zu sehen bekommt</translation>
    </message>
    <message>
        <source>Smallest view</source>
        <translation>Kleinster Ausschnitt</translation>
    </message>
    <message>
        <source>Of a picture&apos;s short side, at random up to all of it</source>
        <translation>Der kurzen Bildseite, zufällig bis zur ganzen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Half of the pictures</source>
        <translation>Die Hälfte der Bilder</translation>
    </message>
    <message>
        <source>The portrait finds its masks with the program&apos;s own network. Install this one to use it on the command line: mask --weights NAME.</source>
        <translation>Das Porträt findet seine Masken mit dem eigenen Netz des Programms. Dieses lässt sich installieren und auf der Kommandozeile verwenden: mask --weights NAME.</translation>
    </message>
    <message>
        <source>An encoder paints nothing by itself. Install it, then train a style transfer with it.</source>
        <translation>Ein Encoder malt nichts für sich allein. Er lässt sich installieren; damit kann dann eine Stilübertragung trainiert werden.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Intersection over union, by which masks are judged, beside the cross-entropy</source>
        <translation>Schnitt durch Vereinigung, wonach Masken beurteilt werden, neben der Kreuzentropie</translation>
    </message>
</context>
<context>
    <name>PortraitFile</name>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>The painted mask is damaged; the person is found anew.</source>
        <translation>Die gemalte Maske ist beschädigt; die Person wird neu gesucht.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no portrait of Chiaroscuro, or it is damaged.</source>
        <translation>%1 ist kein Porträt von Chiaroscuro oder ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Chiaroscuro.</source>
        <translation>%1 stammt von einem neueren Chiaroscuro.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not where it was.</source>
        <translation>%1 ist nicht mehr am alten Ort.</translation>
    </message>
    <message>
        <source>%1 has changed since.</source>
        <translation>%1 hat sich seither geändert.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Bold</source>
        <translation>Kühn</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Behutsam</translation>
    </message>
    <message>
        <source>Colours of the photograph</source>
        <translation>Farben der Fotografie</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Aufgelöst</translation>
    </message>
    <message>
        <source>Photograph in a painting</source>
        <translation>Fotografie im Gemälde</translation>
    </message>
    <message>
        <source>The preset could not be saved in %1: %2.</source>
        <translation>Die Vorgabe konnte nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>There is a preset “%1” already.</source>
        <translation>Eine Vorgabe „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Dämmerung</translation>
    </message>
    <message>
        <source>Early day</source>
        <translation>Früher Tag</translation>
    </message>
    <message>
        <source>Full night</source>
        <translation>Tiefe Nacht</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop after this epoch</source>
        <translation>Nach dieser Epoche anhalten</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>Speichern und anhalten</translation>
    </message>
    <message>
        <source>Discard since last checkpoint</source>
        <translation>Seit dem Zwischenstand verwerfen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Trains before the one above it</source>
        <translation>Trainiert vor dem darüber</translation>
    </message>
    <message>
        <source>Trains after the one below it</source>
        <translation>Trainiert nach dem darunter</translation>
    </message>
    <message>
        <source>Writes a checkpoint and frees the memory; the queue waits, too</source>
        <translation>Schreibt einen Zwischenstand und gibt den Speicher frei; auch die Schlange wartet</translation>
    </message>
    <message>
        <source>Once every picture was seen equally often; then the next run begins</source>
        <translation>Sobald jedes Bild gleich oft gesehen wurde; dann beginnt der nächste Lauf</translation>
    </message>
    <message>
        <source>Writes a checkpoint after this step; then the next run begins</source>
        <translation>Schreibt nach diesem Schritt einen Zwischenstand; dann beginnt der nächste Lauf</translation>
    </message>
    <message>
        <source>Stops after this step and forgets all since the last checkpoint</source>
        <translation>Hält nach diesem Schritt an und vergisst alles seit dem letzten Zwischenstand</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint, exactly as if it had not stopped</source>
        <translation>Macht beim letzten Zwischenstand weiter, genau als wäre nicht angehalten worden</translation>
    </message>
    <message>
        <source>The run&apos;s folder stays as it is</source>
        <translation>Der Ordner des Laufs bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ShotCommands</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Einzelbild</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Einzelbild zurück</translation>
    </message>
    <message>
        <source>Play back; again: faster</source>
        <translation>Rückwärts; erneut: schneller</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Abspielen anhalten</translation>
    </message>
    <message>
        <source>Play; again: faster</source>
        <translation>Abspielen; erneut: schneller</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Einzelbild weiter</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Einzelbild</translation>
    </message>
    <message>
        <source>In point: export from here</source>
        <translation>In-Punkt: ab hier exportieren</translation>
    </message>
    <message>
        <source>Out point: export up to here</source>
        <translation>Out-Punkt: bis hier exportieren</translation>
    </message>
    <message>
        <source>Export the whole video</source>
        <translation>Das ganze Video exportieren</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Einzelbilder zurück</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>Zehn Einzelbilder weiter</translation>
    </message>
    <message>
        <source>Go to the in point</source>
        <translation>Zum In-Punkt gehen</translation>
    </message>
    <message>
        <source>Go to the out point</source>
        <translation>Zum Out-Punkt gehen</translation>
    </message>
</context>
<context>
    <name>ShotFormat</name>
    <message>
        <source>Video, H.264 in MP4</source>
        <translation>Video, H.264 in MP4</translation>
    </message>
    <message>
        <source>Video, H.264 in Matroska</source>
        <translation>Video, H.264 in Matroska</translation>
    </message>
    <message>
        <source>Video, ProRes in MOV</source>
        <translation>Video, ProRes in MOV</translation>
    </message>
    <message>
        <source>Pictures, PNG</source>
        <translation>Bilder, PNG</translation>
    </message>
    <message>
        <source>Pictures, JPEG</source>
        <translation>Bilder, JPEG</translation>
    </message>
    <message>
        <source>Pictures, TIFF</source>
        <translation>Bilder, TIFF</translation>
    </message>
    <message>
        <source>Pictures, OpenEXR (half float)</source>
        <translation>Bilder, OpenEXR (halbe Gleitkommazahlen)</translation>
    </message>
</context>
<context>
    <name>ShotSentences</name>
    <message>
        <source>, %1 kept from before</source>
        <translation>, %1 von vorher übernommen</translation>
    </message>
    <message>
        <source>Exported %1:</source>
        <translation>%1 exportiert:</translation>
    </message>
    <message>
        <source>%1 made%2.</source>
        <translation>%1 gemacht%2.</translation>
    </message>
    <message>
        <source>Flicker beyond the video&apos;s own: %1 of 255.</source>
        <translation>Flackern über das des Videos hinaus: %1 von 255.</translation>
    </message>
</context>
<context>
    <name>WriteSentences</name>
    <message>
        <source>%1 (%2 of %3).</source>
        <translation>%1 (%2 von %3).</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Erhalten: %1</translation>
    </message>
    <message>
        <source>Converted: %1</source>
        <translation>Umgewandelt: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 exportiert.</translation>
    </message>
</context>
<context>
    <name>ui::AlikeList</name>
    <message>
        <source>Pictures that are alike</source>
        <translation>Ähnliche Bilder</translation>
    </message>
    <message>
        <source>%1 is like %2</source>
        <translation>%1 ist wie %2</translation>
    </message>
</context>
<context>
    <name>ui::AlphaPad</name>
    <message>
        <source>Structure and manner</source>
        <translation>Struktur und Duktus</translation>
    </message>
    <message>
        <source>Right is more manner, up is more structure. Drag, or use the arrow keys</source>
        <translation>Nach rechts mehr Duktus, nach oben mehr Struktur. Ziehen oder Pfeiltasten verwenden</translation>
    </message>
    <message>
        <source>manner %1 →   structure %2 ↑</source>
        <translation>Duktus %1 →   Struktur %2 ↑</translation>
    </message>
</context>
<context>
    <name>ui::BrightnessMeter</name>
    <message>
        <source>How bright the picture is beside the brightest of the collection. Above the bar: the picture; below it: what it becomes.</source>
        <translation>Wie hell das Bild neben dem hellsten der Sammlung ist. Über dem Balken: das Bild; darunter: was daraus wird.</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Brightness %1</source>
        <translation>Helligkeit %1</translation>
    </message>
</context>
<context>
    <name>ui::BrightnessPlot</name>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>share of the pictures, in %</source>
        <translation>Anteil der Bilder, in %</translation>
    </message>
    <message>
        <source>pictures of this brightness</source>
        <translation>Bilder dieser Helligkeit</translation>
    </message>
    <message>
        <source>Brightness of the pictures: night below %1, day above %2</source>
        <translation>Helligkeit der Bilder: Nacht unter %1, Tag über %2</translation>
    </message>
    <message>
        <source>night below %1</source>
        <translation>Nacht unter %1</translation>
    </message>
    <message>
        <source>day above %1</source>
        <translation>Tag über %1</translation>
    </message>
</context>
<context>
    <name>ui::BuildDialog</name>
    <message>
        <source>Folder to make</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Test pictures of each class</source>
        <translation>Prüfbilder je Klasse</translation>
    </message>
    <message>
        <source>Side of the squares</source>
        <translation>Seite der Quadrate</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Build training sets</source>
        <translation>Trainingssätze anlegen</translation>
    </message>
    <message>
        <source>Kept out of training, at random; pictures that are alike stay together</source>
        <translation>Zufällig vom Training ausgenommen; ähnliche Bilder bleiben zusammen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The largest centred square of each picture is scaled to this</source>
        <translation>Das größte mittige Quadrat jedes Bildes wird auf diese Größe skaliert</translation>
    </message>
    <message>
        <source>The same seed chooses the same test pictures</source>
        <translation>Derselbe Startwert wählt dieselben Prüfbilder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There must be pictures of day and of night: move the limits.</source>
        <translation>Es muss Bilder von Tag und von Nacht geben: bitte die Grenzen verschieben.</translation>
    </message>
    <message>
        <source>There are %1 days and %2 nights, so at most %3 of each can be kept for testing.</source>
        <translation>Es gibt %1 Tage und %2 Nächte, also können höchstens je %3 zum Prüfen bleiben.</translation>
    </message>
    <message>
        <source>Choose a folder to make.</source>
        <translation>Bitte einen neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 exists already and is not empty; choose another folder.</source>
        <translation>%1 gibt es schon und ist nicht leer; bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 days and %2 nights for training, %3 of each for testing, in trainA, trainB, testA and testB (A is day), and manifest.csv with every picture.</source>
        <translation>%1 Tage und %2 Nächte zum Trainieren, je %3 zum Prüfen, in trainA, trainB, testA und testB (A ist Tag), und manifest.csv mit jedem Bild.</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>The painted picture. Wheel zooms, Space and drag pans.</source>
        <translation>Das gemalte Bild. Das Mausrad vergrößert, Ziehen mit der Leertaste verschiebt.</translation>
    </message>
    <message>
        <source>Grey surround</source>
        <translation>Grauer Rand</translation>
    </message>
    <message>
        <source>Black surround</source>
        <translation>Schwarzer Rand</translation>
    </message>
    <message>
        <source>White surround</source>
        <translation>Weißer Rand</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ui::CollectionController</name>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>looking for pictures</source>
        <translation>Bilder werden gesucht</translation>
    </message>
</context>
<context>
    <name>ui::CollectionWorkspace</name>
    <message>
        <source>Drop a folder of photographs here: their brightness parts them into night and day</source>
        <translation>Hier einen Ordner mit Fotografien ablegen: Ihre Helligkeit teilt sie in Nacht und Tag</translation>
    </message>
    <message>
        <source>photographs, also in folders below</source>
        <translation>Fotografien, auch in Unterordnern</translation>
    </message>
    <message>
        <source>Collection workspace</source>
        <translation>Arbeitsbereich Sammlung</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Measure of brightness</source>
        <translation>Maß der Helligkeit</translation>
    </message>
    <message>
        <source>Otsu&apos;s limits</source>
        <translation>Grenzen nach Otsu</translation>
    </message>
    <message>
        <source>The pictures are too alike in brightness for Otsu&apos;s limits.</source>
        <translation>Die Bilder sind für Otsus Grenzen zu ähnlich hell.</translation>
    </message>
    <message>
        <source>Limits by labels</source>
        <translation>Grenzen nach Etiketten</translation>
    </message>
    <message>
        <source>The labels must name pictures of day and of night in this folder.</source>
        <translation>Die Etiketten müssen Bilder von Tag und von Nacht in diesem Ordner nennen.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message numerus="yes">
        <source>Move %n picture(s)</source>
        <translation>
            <numerusform>%n Bild verschieben</numerusform>
            <numerusform>%n Bilder verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder first to which the labels in %1 belong.</source>
        <translation>Bitte zuerst den Ordner öffnen, zu dem die Etiketten in %1 gehören.</translation>
    </message>
    <message>
        <source>%1 is neither a folder of photographs nor a CSV of labels.</source>
        <translation>%1 ist weder ein Ordner mit Fotografien noch eine CSV-Datei mit Etiketten.</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open labels</source>
        <translation>Etiketten öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open labels…</source>
        <translation>Etiketten öffnen…</translation>
    </message>
    <message>
        <source>Build training sets…</source>
        <translation>Trainingssätze anlegen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The limit that the arrows move</source>
        <translation>Die Grenze, die die Pfeile bewegen</translation>
    </message>
    <message>
        <source>Left, Right, on the curve</source>
        <translation>Links, Rechts, auf der Kurve</translation>
    </message>
    <message>
        <source>Move the limit, finely</source>
        <translation>Grenze bewegen, fein</translation>
    </message>
    <message>
        <source>Up, Down, Shift+Up, Shift+Down</source>
        <translation>Auf, Ab, Umschalt+Auf, Umschalt+Ab</translation>
    </message>
    <message>
        <source>These pictures are night, neither, day</source>
        <translation>Diese Bilder sind Nacht, keines, Tag</translation>
    </message>
    <message>
        <source>As their brightness says</source>
        <translation>Wie ihre Helligkeit sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), the brightest %1</source>
        <translation>
            <numerusform>%n Bild, das hellste %1</numerusform>
            <numerusform>%n Bilder, das hellste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside the folder there is %1.</source>
        <translation>Neben dem Ordner liegt %1.</translation>
    </message>
    <message>
        <source>Use as labels</source>
        <translation>Als Etiketten verwenden</translation>
    </message>
    <message>
        <source>%1 has no label for a picture of this folder.</source>
        <translation>%1 hat kein Etikett für ein Bild dieses Ordners.</translation>
    </message>
    <message>
        <source>labelled day</source>
        <translation>Etikett Tag</translation>
    </message>
    <message>
        <source>labelled night</source>
        <translation>Etikett Nacht</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ohne Etikett</translation>
    </message>
    <message>
        <source>Alike (%1)</source>
        <translation>Ähnlich (%1)</translation>
    </message>
    <message>
        <source>Unreadable (%1)</source>
        <translation>Nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>von Hand verschoben</translation>
    </message>
    <message>
        <source>like another</source>
        <translation>wie ein anderes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>labelled day, found</source>
        <translation>Etikett Tag, gefunden</translation>
    </message>
    <message>
        <source>labelled night, found</source>
        <translation>Etikett Nacht, gefunden</translation>
    </message>
    <message>
        <source>days called night</source>
        <translation>Tage, Nacht genannt</translation>
    </message>
    <message>
        <source>nights called day</source>
        <translation>Nächte, Tag genannt</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
</context>
<context>
    <name>ui::ContentShelf</name>
    <message>
        <source>The photograph before (Page up)</source>
        <translation>Vorige Fotografie (Bild auf)</translation>
    </message>
    <message>
        <source>The next photograph (Page down)</source>
        <translation>Nächste Fotografie (Bild ab)</translation>
    </message>
    <message>
        <source>Photographs to go through</source>
        <translation>Fotografien zum Durchgehen</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Export all photographs…</source>
        <translation>Alle Fotografien exportieren…</translation>
    </message>
</context>
<context>
    <name>ui::DayNightController</name>
    <message>
        <source>working</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>%1 is neither a picture nor a video that can be read here (JPEG, PNG, TIFF, WebP, MP4, MOV, MKV and others can).</source>
        <translation>%1 ist weder ein Bild noch ein Video, das hier gelesen werden kann (JPEG, PNG, TIFF, WebP, MP4, MOV, MKV und andere können es).</translation>
    </message>
</context>
<context>
    <name>ui::DayNightExports</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export all pictures</source>
        <translation>Alle Bilder exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), all changed in this way.</source>
        <translation>
            <numerusform>%n Bild, so geändert.</numerusform>
            <numerusform>%n Bilder, alle so geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n picture(s)</source>
        <translation>
            <numerusform>%n Bild ändern</numerusform>
            <numerusform>%n Bilder ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the change as a look-up table</source>
        <translation>Änderung als Farbtabelle schreiben</translation>
    </message>
    <message>
        <source>Look-up tables (*.cube)</source>
        <translation>Farbtabellen (*.cube)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>There is no finished picture to copy yet.</source>
        <translation>Es gibt noch kein fertiges Bild zum Kopieren.</translation>
    </message>
    <message>
        <source>The changed picture is in the clipboard.</source>
        <translation>Das geänderte Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Videos become MP4 files.</source>
        <translation>Videos werden MP4-Dateien.</translation>
    </message>
</context>
<context>
    <name>ui::DayNightPanel</name>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the change: from the picture as it is to all of it. Above, the light is mixed as light itself adds up.</source>
        <translation>Wie viel von der Änderung: vom Bild, wie es ist, bis zur ganzen. Das Licht wird gemischt, wie Licht selbst sich addiert.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Look-up table…</source>
        <translation>LUT…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The networks that change the light</source>
        <translation>Die Netze, die das Licht ändern</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Bright pictures become night, dark ones day (A)</source>
        <translation>Helle Bilder werden Nacht, dunkle Tag (A)</translation>
    </message>
    <message>
        <source>To night</source>
        <translation>Zur Nacht</translation>
    </message>
    <message>
        <source>All pictures become night (N)</source>
        <translation>Alle Bilder werden Nacht (N)</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Zum Tag</translation>
    </message>
    <message>
        <source>All pictures become day (D)</source>
        <translation>Alle Bilder werden Tag (D)</translation>
    </message>
    <message>
        <source>Looks with a name: load one, or save this</source>
        <translation>Looks mit Namen: einen laden oder diesen speichern</translation>
    </message>
    <message>
        <source>Write the change of colour as a .cube file, which Resolve, Premiere and OBS load</source>
        <translation>Die Farbänderung als .cube-Datei schreiben, die Resolve, Premiere und OBS laden</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>This one becomes night.</source>
        <translation>Dieses wird Nacht.</translation>
    </message>
    <message>
        <source>This one becomes day.</source>
        <translation>Dieses wird Tag.</translation>
    </message>
    <message>
        <source>Export all %1…</source>
        <translation>Alle %1 ausgeben…</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>das des Programms</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Netze (*.safetensors)</translation>
    </message>
    <message>
        <source>keeps the picture&apos;s detail</source>
        <translation>Details bleiben die des Bildes</translation>
    </message>
    <message>
        <source>detail from the network</source>
        <translation>Details aus dem Netz</translation>
    </message>
    <message>
        <source>Where the detail comes from</source>
        <translation>Woher die Details kommen</translation>
    </message>
    <message>
        <source>The network sees a small picture, and only its change of light is brought to the large one; or it paints every pixel itself, which is slower, and may be bolder</source>
        <translation>Das Netz sieht ein kleines Bild, und nur seine Änderung des Lichts kommt auf das große; oder es malt jeden Bildpunkt selbst, was länger dauert und kühner sein kann</translation>
    </message>
    <message>
        <source>Write the shown picture, or the video, to a file (Ctrl+E)</source>
        <translation>Das gezeigte Bild oder das Video in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Change everything in the list and write it to a folder</source>
        <translation>Alles in der Liste ändern und in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Source of detail</source>
        <translation>Herkunft der Details</translation>
    </message>
</context>
<context>
    <name>ui::DayNightShots</name>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Out point</source>
        <translation>Out-Punkt</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Ganzes Video</translation>
    </message>
</context>
<context>
    <name>ui::DayNightWorkspace</name>
    <message>
        <source>Drop photographs or a folder here: day becomes night, and night becomes day</source>
        <translation>Hier Fotografien oder einen Ordner ablegen: Tag wird Nacht, und Nacht wird Tag</translation>
    </message>
    <message>
        <source>Day and night workspace</source>
        <translation>Arbeitsbereich Tag und Nacht</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Bilder öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>Open %n picture(s)</source>
        <translation>
            <numerusform>%n Bild öffnen</numerusform>
            <numerusform>%n Bilder öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n picture(s) off</source>
        <translation>
            <numerusform>%n Bild wegnehmen</numerusform>
            <numerusform>%n Bilder wegnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>changed in %1 s</source>
        <translation>geändert in %1 s</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export all pictures…</source>
        <translation>Alle Bilder exportieren…</translation>
    </message>
    <message>
        <source>Write the change as a look-up table…</source>
        <translation>Änderung als Farbtabelle schreiben…</translation>
    </message>
    <message>
        <source>Copy the changed picture</source>
        <translation>Das geänderte Bild kopieren</translation>
    </message>
    <message>
        <source>Take pictures off the list</source>
        <translation>Bilder von der Liste nehmen</translation>
    </message>
    <message>
        <source>Delete, in the list</source>
        <translation>Entf, in der Liste</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Change in full now</source>
        <translation>Jetzt in voller Qualität ändern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Bright pictures to night, dark ones to day</source>
        <translation>Helle Bilder zur Nacht, dunkle zum Tag</translation>
    </message>
    <message>
        <source>All to night</source>
        <translation>Alle zur Nacht</translation>
    </message>
    <message>
        <source>All to day</source>
        <translation>Alle zum Tag</translation>
    </message>
    <message>
        <source>Reset a slider</source>
        <translation>Regler zurücksetzen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Step a slider, finely</source>
        <translation>Regler in (feinen) Schritten</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>Pfeile, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation>Vorgabe „%1“</translation>
    </message>
    <message>
        <source>Save the look as a preset…</source>
        <translation>Look als Vorgabe speichern…</translation>
    </message>
    <message>
        <source>Paste copied files</source>
        <translation>Kopierte Dateien einfügen</translation>
    </message>
    <message>
        <source>There are no copied files in the clipboard.</source>
        <translation>In der Zwischenablage sind keine kopierten Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n picture(s)</source>
        <translation>
            <numerusform>Weiter mit %n Bild</numerusform>
            <numerusform>Weiter mit %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures of the last time are not there any more.</source>
        <translation>Die Bilder vom letzten Mal sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>photographs and videos of places, by day or by night</source>
        <translation>Fotos und Videos von Orten, bei Tag oder bei Nacht</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>Bilder und Videos (%1)</translation>
    </message>
</context>
<context>
    <name>ui::DropArea</name>
    <message>
        <source>Pictures on the web must be saved first.</source>
        <translation>Bilder aus dem Netz müssen zuerst gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ui::DropZones</name>
    <message>
        <source>Open photograph or video…</source>
        <translation>Fotografie oder Video öffnen…</translation>
    </message>
    <message>
        <source>Open style…</source>
        <translation>Stil öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Drop a photograph or a video here, then any picture to paint it in its manner</source>
        <translation>Hier eine Fotografie oder ein Video ablegen, dann ein beliebiges Bild, in dessen Manier gemalt wird</translation>
    </message>
    <message>
        <source>the photograph or video</source>
        <translation>die Fotografie oder das Video</translation>
    </message>
    <message>
        <source>its manner: one or several styles</source>
        <translation>die Manier: ein Stil oder mehrere</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>keep EXIF, XMP, IPTC and resolution</source>
        <translation>EXIF, XMP, IPTC und Auflösung erhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name must end with .png, .jpg, .tif, .webp or .exr.</source>
        <translation>Der Name muss auf .png, .jpg, .tif, .webp oder .exr enden.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This is one of the pictures that it is made from. Choose another name.</source>
        <translation>Das ist eines der Bilder, aus denen es entsteht. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced.</source>
        <translation>%1 ist schon vorhanden und würde ersetzt.</translation>
    </message>
    <message>
        <source>half floats</source>
        <translation>halbe Gleitkommazahlen</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>linear light, as OpenEXR&apos;s readers expect</source>
        <translation>lineares Licht, wie bei OpenEXR üblich</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>the photograph&apos;s own profile</source>
        <translation>das Profil der Fotografie</translation>
    </message>
</context>
<context>
    <name>ui::FolderDialog</name>
    <message>
        <source>Pictures of</source>
        <translation>Bilder aus</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>OpenEXR</source>
        <translation>OpenEXR</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There are no pictures in the first folder.</source>
        <translation>Im ersten Ordner sind keine Bilder.</translation>
    </message>
    <message>
        <source>Choose a folder to write to.</source>
        <translation>Bitte einen Zielordner wählen.</translation>
    </message>
    <message>
        <source>The folder to write to does not exist.</source>
        <translation>Den Zielordner gibt es nicht.</translation>
    </message>
    <message>
        <source>They are written beside the originals.</source>
        <translation>Sie werden neben die Originale geschrieben.</translation>
    </message>
    <message>
        <source>Files that exist already are left as they are.</source>
        <translation>Vorhandene Dateien bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ui::FolderLine</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>ui::FrameStrip</name>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>The shown frame of the video. Arrows step, I and O set the in and out point.</source>
        <translation>Das gezeigte Einzelbild des Videos. Pfeiltasten gehen weiter, I und O setzen In- und Out-Punkt.</translation>
    </message>
    <message>
        <source>Drag over the frames to look through them; drag the handles below to choose what is exported</source>
        <translation>Über die Einzelbilder ziehen, um sie durchzusehen; die Griffe darunter wählen, was exportiert wird</translation>
    </message>
</context>
<context>
    <name>ui::GroupView</name>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>It is night</source>
        <translation>Es ist Nacht</translation>
    </message>
    <message>
        <source>It is neither</source>
        <translation>Es ist keines von beiden</translation>
    </message>
    <message>
        <source>It is day</source>
        <translation>Es ist Tag</translation>
    </message>
    <message>
        <source>As its brightness says</source>
        <translation>Wie seine Helligkeit sagt</translation>
    </message>
</context>
<context>
    <name>ui::JobPopup</name>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopped %1</source>
        <translation>angehalten %1</translation>
    </message>
    <message>
        <source>Nothing is running. Exports appear here.</source>
        <translation>Nichts läuft. Hier erscheinen Exporte.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>at %1 of %2</source>
        <translation>bei %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::KeyButton</name>
    <message>
        <source>Click, then press the keys that you want. Backspace takes them away</source>
        <translation>Klicken, dann die gewünschten Tasten drücken. Rücktaste entfernt sie</translation>
    </message>
    <message>
        <source>press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui::KeyMapDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All as at the start</source>
        <translation>Alles wie am Anfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Click a key to choose another.</source>
        <translation>Zum Ändern eine Taste anklicken.</translation>
    </message>
    <message>
        <source>All keys are as at the start.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Tasten für: %1</translation>
    </message>
    <message>
        <source>%1 was “%2” before.</source>
        <translation>%1 war vorher „%2“.</translation>
    </message>
</context>
<context>
    <name>ui::LaunchPanel</name>
    <message>
        <source>Folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>What is trained</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Open options…</source>
        <translation>Optionen öffnen…</translation>
    </message>
    <message>
        <source>Save options…</source>
        <translation>Optionen speichern…</translation>
    </message>
    <message>
        <source>From a file of this program or of the command line, or of another run</source>
        <translation>Aus einer Datei dieses Programms oder der Kommandozeile oder eines anderen Laufs</translation>
    </message>
    <message>
        <source>As a file that the command line takes, too</source>
        <translation>Als Datei, die auch die Kommandozeile nimmt</translation>
    </message>
    <message>
        <source>Begins at once, or after the runs that wait</source>
        <translation>Beginnt sofort oder nach den wartenden Läufen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be settled before it can begin</source>
        <translation>
            <numerusform>%n Angabe fehlt noch, bevor es beginnen kann</numerusform>
            <numerusform>%n Angaben fehlen noch, bevor es beginnen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>2e-4 2e-3: one run each</source>
        <translation>2e-4 2e-3: je ein Lauf</translation>
    </message>
    <message>
        <source>Learning rates to compare</source>
        <translation>Lernraten zum Vergleichen</translation>
    </message>
    <message>
        <source>Trains once with each of these learning rates, one after the other; tick the runs to see their curves together</source>
        <translation>Trainiert nacheinander mit jeder dieser Lernraten; Läufe anhaken, um ihre Kurven zusammen zu sehen</translation>
    </message>
    <message>
        <source>compare rates</source>
        <translation>Raten vergleichen</translation>
    </message>
    <message>
        <source>The rates to compare are numbers, parted by spaces.</source>
        <translation>Die Raten zum Vergleichen sind Zahlen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>GPU (there is none)</source>
        <translation>GPU (keine vorhanden)</translation>
    </message>
    <message>
        <source>There is no GPU that this program can use.</source>
        <translation>Es gibt keine GPU, die dieses Programm verwenden kann.</translation>
    </message>
    <message>
        <source>It will take about %1 of memory.</source>
        <translation>Es wird etwa %1 Speicher brauchen.</translation>
    </message>
    <message>
        <source>It will take about %1 of memory; %2 are free.</source>
        <translation>Es wird etwa %1 Speicher brauchen; %2 sind frei.</translation>
    </message>
    <message>
        <source>It will take about %1 of memory where %2 are free: choose a smaller batch or crop.</source>
        <translation>Es wird etwa %1 Speicher brauchen, wo %2 frei sind: einen kleineren Stapel oder Ausschnitt wählen.</translation>
    </message>
    <message>
        <source>The time is known after the first 20 steps.</source>
        <translation>Die Dauer ist nach den ersten 20 Schritten bekannt.</translation>
    </message>
</context>
<context>
    <name>ui::LimitsPanel</name>
    <message>
        <source>night below</source>
        <translation>Nacht unter</translation>
    </message>
    <message>
        <source>Pictures darker than this are night</source>
        <translation>Dunklere Bilder sind Nacht</translation>
    </message>
    <message>
        <source>day above</source>
        <translation>Tag über</translation>
    </message>
    <message>
        <source>Pictures brighter than this are day</source>
        <translation>Hellere Bilder sind Tag</translation>
    </message>
    <message>
        <source>0.4 and 0.6</source>
        <translation>0,4 und 0,6</translation>
    </message>
    <message>
        <source>Otsu&apos;s</source>
        <translation>Otsu</translation>
    </message>
    <message>
        <source>By labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Open labels…</source>
        <translation>Etiketten öffnen…</translation>
    </message>
    <message>
        <source>Build training sets…</source>
        <translation>Trainingssätze anlegen…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>All photographs in it and below it (Ctrl+O)</source>
        <translation>Alle Fotografien darin und darunter (Strg+O)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What brightness is measured by</source>
        <translation>Woran Helligkeit gemessen wird</translation>
    </message>
    <message>
        <source>The paper&apos;s limits: 0.4 and 0.6 of the brightest picture</source>
        <translation>Die Grenzen des Aufsatzes: 0,4 und 0,6 des hellsten Bildes</translation>
    </message>
    <message>
        <source>Limits between which the three groups differ most (Otsu 1979)</source>
        <translation>Grenzen, zwischen denen sich die drei Gruppen am meisten unterscheiden (Otsu 1979)</translation>
    </message>
    <message>
        <source>The widest night and day that agree with the labels for 95 of 100 pictures</source>
        <translation>Die weiteste Nacht und der weiteste Tag, die bei 95 von 100 Bildern mit den Etiketten übereinstimmen</translation>
    </message>
    <message>
        <source>A CSV with the columns file and label (day, night): what a person has said</source>
        <translation>Eine CSV-Datei mit den Spalten file und label (day, night): was ein Mensch gesagt hat</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Write trainA, trainB, testA, testB and a manifest (Ctrl+B)</source>
        <translation>trainA, trainB, testA, testB und ein Verzeichnis schreiben (Strg+B)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Limit of night</source>
        <translation>Grenze der Nacht</translation>
    </message>
    <message>
        <source>Limit of day</source>
        <translation>Grenze des Tages</translation>
    </message>
    <message>
        <source>The paper&apos;s limits</source>
        <translation>Grenzen des Aufsatzes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the folder</source>
        <translation>
            <numerusform>%1: %n Bild des Ordners</numerusform>
            <numerusform>%1: %n Bilder des Ordners</numerusform>
        </translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>Relative: of the brightest picture, as in the paper; absolute: from 0 to 1</source>
        <translation>Relativ: gemessen am hellsten Bild, wie im Artikel; absolut: von 0 bis 1</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Maßstab</translation>
    </message>
</context>
<context>
    <name>ui::LookPanel</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Same for both: one slider moves background and person</source>
        <translation>Gleich für beide: Ein Regler bewegt Hintergrund und Person</translation>
    </message>
    <message>
        <source>stroke size</source>
        <translation>Strichgröße</translation>
    </message>
    <message>
        <source>How large the style&apos;s marks are on the picture.</source>
        <translation>Wie groß die Striche des Stils im Bild sind.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>keep the photograph&apos;s colours</source>
        <translation>Farben der Fotografie erhalten</translation>
    </message>
    <message>
        <source>show on the picture</source>
        <translation>im Bild zeigen</translation>
    </message>
    <message>
        <source>grow</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Moves the mask&apos;s edge outwards, or inwards.</source>
        <translation>Verschiebt den Rand der Maske nach außen oder innen.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>feather</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Softens the mask&apos;s edge.</source>
        <translation>Macht den Rand der Maske weicher.</translation>
    </message>
    <message>
        <source>Paint the mask (B)</source>
        <translation>Maske malen (B)</translation>
    </message>
    <message>
        <source>Invert the mask (Shift+V)</source>
        <translation>Maske umkehren (Umschalt+V)</translation>
    </message>
    <message>
        <source>Find the person anew</source>
        <translation>Person neu suchen</translation>
    </message>
    <message>
        <source>Load a mask…</source>
        <translation>Maske laden…</translation>
    </message>
    <message>
        <source>Save the mask…</source>
        <translation>Maske speichern…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Write the finished picture to a file (Ctrl+E)</source>
        <translation>Das fertige Bild in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Looks with a name: load one, or save this</source>
        <translation>Looks mit Namen: einen laden oder diesen speichern</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The person&apos;s structure and manner on a pad</source>
        <translation>Struktur und Duktus der Person auf einem Feld</translation>
    </message>
    <message>
        <source>The background&apos;s structure and manner on a pad</source>
        <translation>Struktur und Duktus des Hintergrunds auf einem Feld</translation>
    </message>
    <message>
        <source>Takes the style&apos;s light and texture, not its colours</source>
        <translation>Übernimmt Licht und Textur des Stils, nicht seine Farben</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Tints the person (Q)</source>
        <translation>Färbt die Person ein (Q)</translation>
    </message>
    <message>
        <source>Colour and opacity of the mask</source>
        <translation>Farbe und Deckkraft der Maske</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>Gleich für beide</translation>
    </message>
    <message>
        <source>Each for itself</source>
        <translation>Jedes für sich</translation>
    </message>
    <message>
        <source>Stroke size</source>
        <translation>Strichgröße</translation>
    </message>
    <message>
        <source>Keep colours</source>
        <translation>Farben erhalten</translation>
    </message>
    <message>
        <source>Take the style&apos;s colours</source>
        <translation>Farben des Stils übernehmen</translation>
    </message>
    <message>
        <source>Choose network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>Maske erweitern</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <translation>Maskenrand weich machen</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Automatic mask</source>
        <translation>Automatische Maske</translation>
    </message>
</context>
<context>
    <name>ui::LookTools</name>
    <message>
        <source>Structure and manner</source>
        <translation>Struktur und Duktus</translation>
    </message>
    <message>
        <source>Preset “%1”</source>
        <translation>Vorgabe „%1“</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Schnappschuss %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Schnappschuss festhalten</translation>
    </message>
    <message>
        <source>Save the look as a preset…</source>
        <translation>Look als Vorgabe speichern…</translation>
    </message>
</context>
<context>
    <name>ui::LossPlot</name>
    <message>
        <source>Curves of the losses</source>
        <translation>Kurven der Verluste</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>own colour profile</source>
        <translation>eigenes Farbprofil</translation>
    </message>
    <message>
        <source>%1   %2   %3 bit</source>
        <translation>%1   %2   %3 Bit</translation>
    </message>
    <message>
        <source>under 0.1</source>
        <translation>unter 0,1</translation>
    </message>
    <message>
        <source>Chiaroscuro</source>
        <translation>Chiaroscuro</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Canvas alone, and back</source>
        <translation>Nur die Leinwand, und zurück</translation>
    </message>
    <message>
        <source>Tab, on the canvas</source>
        <translation>Tab, auf Leinwand</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Zur Leinwand</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Map of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>painted in %1 s, preview %2 s</source>
        <translation>gemalt in %1 s, Vorschau %2 s</translation>
    </message>
    <message>
        <source>painted in %1 s</source>
        <translation>gemalt in %1 s</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Aufträge: %n läuft</numerusform>
            <numerusform>Aufträge: %n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are not finished. Close all the same?</source>
        <translation>
            <numerusform>%n Export ist nicht fertig. Trotzdem schließen?</numerusform>
            <numerusform>%n Exporte sind nicht fertig. Trotzdem schließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not finished will not be written. Finished frames of a video stay: the same export goes on with the next.</source>
        <translation>Was nicht fertig ist, wird nicht geschrieben. Fertige Einzelbilder eines Videos bleiben: Derselbe Export macht mit dem nächsten weiter.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Exports that run, wait or have ended</source>
        <translation>Exporte, die laufen, warten oder beendet sind</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Result alone</source>
        <translation>Nur das Ergebnis</translation>
    </message>
    <message>
        <source>%1 – Chiaroscuro</source>
        <translation>%1 – Chiaroscuro</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>A training is running. Close all the same?</source>
        <translation>Ein Training läuft. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>Trying %1. Undo goes back to the network before.</source>
        <translation>%1 wird ausprobiert. Rückgängig führt zum Netz davor zurück.</translation>
    </message>
</context>
<context>
    <name>ui::MaskEditor</name>
    <message>
        <source>Brush stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>Eraser stroke</source>
        <translation>Radierstrich</translation>
    </message>
    <message>
        <source>Smart brush stroke</source>
        <translation>Strich des Kantenpinsels</translation>
    </message>
    <message>
        <source>Fill outline</source>
        <translation>Umriss füllen</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Smart brush, follows edges</source>
        <translation>Kantenpinsel, folgt den Kanten</translation>
    </message>
    <message>
        <source>Outline, clicked or freehand</source>
        <translation>Umriss, geklickt oder freihändig</translation>
    </message>
    <message>
        <source>Lay the tool down</source>
        <translation>Werkzeug weglegen</translation>
    </message>
    <message>
        <source>Swap add and take away</source>
        <translation>Pinsel und Radierer tauschen</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation>Weicherer Pinsel</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation>Härterer Pinsel</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>The opposite: take away, or add</source>
        <translation>Das Gegenteil tun</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Maustaste</translation>
    </message>
    <message>
        <source>Close an outline, take a corner back</source>
        <translation>Umriss schließen, Ecke zurück</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Eingabe, Rücktaste</translation>
    </message>
</context>
<context>
    <name>ui::MaskToolBar</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Mask tools</source>
        <translation>Maskenwerkzeuge</translation>
    </message>
    <message>
        <source>Brush (B)</source>
        <translation>Pinsel (B)</translation>
    </message>
    <message>
        <source>Eraser (E)</source>
        <translation>Radierer (E)</translation>
    </message>
    <message>
        <source>Smart brush, follows edges (W)</source>
        <translation>Kantenpinsel, folgt den Kanten (W)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The brush&apos;s diameter ([ and ]).</source>
        <translation>Der Durchmesser des Pinsels ([ und ]).</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>How hard its edge is (Shift+[ and ]).</source>
        <translation>Wie hart sein Rand ist (Umschalt+[ und ]).</translation>
    </message>
    <message>
        <source>opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How much one stroke covers at most.</source>
        <translation>Wie viel ein Strich höchstens deckt.</translation>
    </message>
    <message>
        <source>Lay the tool down</source>
        <translation>Werkzeug weglegen</translation>
    </message>
    <message>
        <source>Lay the tool down (V)</source>
        <translation>Werkzeug weglegen (V)</translation>
    </message>
    <message>
        <source>Outline, clicked or freehand (P)</source>
        <translation>Umriss, geklickt oder freihändig (P)</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::NetworkGroup</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The network that paints the picture</source>
        <translation>Das Netz, das das Bild malt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The network that paints the person</source>
        <translation>Das Netz, das die Person malt</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>The network that looks at the pictures; it must be as wide as those that paint</source>
        <translation>Das Netz, das die Bilder betrachtet; es muss so breit sein wie die malenden</translation>
    </message>
    <message>
        <source>the program&apos;s own</source>
        <translation>das des Programms</translation>
    </message>
    <message>
        <source>as the picture</source>
        <translation>wie das Bild</translation>
    </message>
    <message>
        <source>the one that fits</source>
        <translation>das passende</translation>
    </message>
    <message>
        <source>%1, width %2</source>
        <translation>%1, Breite %2</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Encoders (*.safetensors *.pth)</source>
        <translation>Encoder (*.safetensors *.pth)</translation>
    </message>
    <message>
        <source>Networks (*.safetensors)</source>
        <translation>Netze (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>ui::NotesGroup</name>
    <message>
        <source>tags</source>
        <translation>Stichworte</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>Stichworte des Laufs</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Wörter zum Wiederfinden</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on the run</source>
        <translation>Notizen zum Lauf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>ui::OptionDifferencesDialog</name>
    <message>
        <source>Options that differ</source>
        <translation>Abweichende Optionen</translation>
    </message>
    <message>
        <source>All options of these runs are alike.</source>
        <translation>Alle Optionen dieser Läufe sind gleich.</translation>
    </message>
</context>
<context>
    <name>ui::OptionForm</name>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>ui::ParameterSlider</name>
    <message>
        <source>%1, number</source>
        <translation>%1, Zahl</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Double click resets, wheel and arrows step, Shift steps finely.&lt;/p&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Doppelklick setzt zurück, Mausrad und Pfeile gehen in Schritten, mit Umschalt in feinen.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::PathLine</name>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ui::PictureShelf</name>
    <message>
        <source>Pictures to change</source>
        <translation>Bilder zum Ändern</translation>
    </message>
    <message>
        <source>Open pictures (Ctrl+O)</source>
        <translation>Bilder öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ui::PortraitContents</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Open %n photograph(s)</source>
        <translation>
            <numerusform>%n Fotografie öffnen</numerusform>
            <numerusform>%n Fotografien öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The next photograph</source>
        <translation>Nächste Fotografie</translation>
    </message>
    <message>
        <source>The photograph before</source>
        <translation>Vorige Fotografie</translation>
    </message>
</context>
<context>
    <name>ui::PortraitController</name>
    <message>
        <source>working</source>
        <translation>in Arbeit</translation>
    </message>
</context>
<context>
    <name>ui::PortraitExports</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Choose a style first: all pictures are painted with this look.</source>
        <translation>Bitte zuerst einen Stil wählen: Alle Bilder werden mit diesem Look gemalt.</translation>
    </message>
    <message numerus="yes">
        <source>Paint %n picture(s)</source>
        <translation>
            <numerusform>%n Bild malen</numerusform>
            <numerusform>%n Bilder malen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no finished picture to copy yet.</source>
        <translation>Es gibt noch kein fertiges Bild zum Kopieren.</translation>
    </message>
    <message>
        <source>The painted picture is in the clipboard.</source>
        <translation>Das gemalte Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the shown picture alone…</source>
        <translation>Nur dieses Bild exportieren…</translation>
    </message>
    <message>
        <source>Paint a folder with this look…</source>
        <translation>Ordner mit diesem Look malen…</translation>
    </message>
    <message>
        <source>Export all photographs…</source>
        <translation>Alle Fotografien exportieren…</translation>
    </message>
    <message>
        <source>Copy the painted picture</source>
        <translation>Das gemalte Bild kopieren</translation>
    </message>
    <message>
        <source>Hand the picture to another program</source>
        <translation>An ein anderes Programm geben</translation>
    </message>
    <message>
        <source>Drag “result” out</source>
        <translation>„Ergebnis“ ziehen</translation>
    </message>
    <message>
        <source>Paint a folder with this look</source>
        <translation>Einen Ordner mit diesem Look malen</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s). The person is looked for in each.</source>
        <translation>
            <numerusform>%n Bild. Die Person wird darin gesucht.</numerusform>
            <numerusform>%n Bilder. Die Person wird in jedem gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all photographs</source>
        <translation>Alle Fotografien exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), each with its own mask.</source>
        <translation>
            <numerusform>%n Fotografie mit eigener Maske.</numerusform>
            <numerusform>%n Fotografien, jede mit eigener Maske.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PortraitFiles</name>
    <message>
        <source>In which folder are the pictures now?</source>
        <translation>In welchem Ordner liegen die Bilder jetzt?</translation>
    </message>
    <message>
        <source>Opened %1.</source>
        <translation>%1 geöffnet.</translation>
    </message>
    <message>
        <source>Portraits (*.chiaro)</source>
        <translation>Porträts (*.chiaro)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open portrait</source>
        <translation>Porträt öffnen</translation>
    </message>
    <message>
        <source>There is nothing to save yet: open a photograph first.</source>
        <translation>Es gibt noch nichts zu speichern: bitte zuerst eine Fotografie öffnen.</translation>
    </message>
    <message>
        <source>Save portrait</source>
        <translation>Porträt speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open portrait…</source>
        <translation>Porträt öffnen…</translation>
    </message>
    <message>
        <source>Save portrait as…</source>
        <translation>Porträt speichern unter…</translation>
    </message>
</context>
<context>
    <name>ui::PortraitWorkspace</name>
    <message>
        <source>Look for them…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Portrait workspace</source>
        <translation>Arbeitsbereich Porträt</translation>
    </message>
    <message>
        <source>Now drop any picture to paint in its manner, or click one on the shelf</source>
        <translation>Nun ein beliebiges Bild ablegen, in dessen Manier gemalt wird, oder eines in der Ablage anklicken</translation>
    </message>
    <message>
        <source>Chiaroscuro ended unexpectedly. What you were working on was kept.</source>
        <translation>Chiaroscuro wurde unerwartet beendet. Die Arbeit ist erhalten.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open photograph or video…</source>
        <translation>Fotografie oder Video öffnen…</translation>
    </message>
    <message>
        <source>Open styles…</source>
        <translation>Stile öffnen…</translation>
    </message>
    <message>
        <source>Paste a picture or copied files</source>
        <translation>Bild oder Dateien einfügen</translation>
    </message>
    <message>
        <source>Paste as the photograph</source>
        <translation>Als Fotografie einfügen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paint in full now</source>
        <translation>Jetzt in voller Qualität malen</translation>
    </message>
    <message>
        <source>Stop painting</source>
        <translation>Malen anhalten</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Reset a slider</source>
        <translation>Regler zurücksetzen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Step a slider, finely</source>
        <translation>Regler in (feinen) Schritten</translation>
    </message>
    <message>
        <source>Arrows, Shift+Arrows</source>
        <translation>Pfeile, Umschalt+Pfeile</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Maske zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n numbered pictures are opened as a shot.</source>
        <translation>
            <numerusform>%n nummeriertes Bild ist als Bildfolge geöffnet.</numerusform>
            <numerusform>%n nummerierte Bilder sind als Bildfolge geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>As photographs</source>
        <translation>Als Fotografien</translation>
    </message>
    <message>
        <source>%1 is one of %2 numbered pictures.</source>
        <translation>%1 ist eines von %2 nummerierten Bildern.</translation>
    </message>
    <message>
        <source>Open them as a shot</source>
        <translation>Als Bildfolge öffnen</translation>
    </message>
</context>
<context>
    <name>ui::PresetMenu</name>
    <message>
        <source>As at the start</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Save this look…</source>
        <translation>Diesen Look speichern…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorgabe umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this look</source>
        <translation>Diesen Look speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ui::RegionGroup</name>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>The fine strokes: colours and textures matched edge by edge. More follows the photograph&apos;s forms more closely.</source>
        <translation>Die feinen Striche: Farben und Texturen, Kante für Kante zugeordnet. Mehr folgt den Formen der Fotografie genauer.</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>Duktus</translation>
    </message>
    <message>
        <source>The large gestures: broad patterns of the style. More is bolder and freer.</source>
        <translation>Die großen Gesten: breite Muster des Stils. Mehr ist kühner und freier.</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>How much of the photograph&apos;s drawing, eyes and hair above all, is kept under the paint.</source>
        <translation>Wie viel von der Zeichnung der Fotografie, vor allem Augen und Haare, unter der Farbe erhalten bleibt.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>From the photograph (0 %) to the painting (100 %).</source>
        <translation>Von der Fotografie (0 %) zum Gemälde (100 %).</translation>
    </message>
</context>
<context>
    <name>ui::RunList</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Läufe öffnen…</translation>
    </message>
    <message>
        <source>Put a training together (Ctrl+N)</source>
        <translation>Ein Training zusammenstellen (Strg+N)</translation>
    </message>
    <message>
        <source>A run&apos;s folder, or a folder of runs, also of the command line (Ctrl+O)</source>
        <translation>Der Ordner eines Laufs oder ein Ordner mit Läufen, auch der Kommandozeile (Strg+O)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Runs; what is ticked is drawn together</source>
        <translation>Läufe; Angehaktes wird zusammen gezeichnet</translation>
    </message>
    <message>
        <source>Compare options…</source>
        <translation>Optionen vergleichen…</translation>
    </message>
    <message>
        <source>In what the ticked runs differ</source>
        <translation>Worin sich die angehakten Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Compare samples…</source>
        <translation>Proben vergleichen…</translation>
    </message>
    <message>
        <source>The samples of the ticked runs as a grid, run by step</source>
        <translation>Die Proben der angehakten Läufe als Raster, Lauf mal Schritt</translation>
    </message>
</context>
<context>
    <name>ui::RunPanel</name>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>steps a second</source>
        <translation>Schritte pro Sekunde</translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>waiting for pictures</source>
        <translation>Warten auf Bilder</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf der Platte</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Stores what it has learned among your networks, with a card; the other workspaces offer it at once</source>
        <translation>Legt das Gelernte mit einer Karte zu den eigenen Netzen; die anderen Arbeitsbereiche bieten es sofort an</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Works with what it has learned so far, at once, in the workspace that it is for</source>
        <translation>Arbeitet mit dem bisher Gelernten, sofort, in dem Arbeitsbereich, für den es gemacht ist</translation>
    </message>
    <message>
        <source>after 20 steps</source>
        <translation>nach 20 Schritten</translation>
    </message>
</context>
<context>
    <name>ui::SampleGridDialog</name>
    <message>
        <source>Samples, run by step</source>
        <translation>Proben, Lauf mal Schritt</translation>
    </message>
    <message>
        <source>What was chosen before appears here.</source>
        <translation>Hier erscheint, was zuvor gewählt war.</translation>
    </message>
    <message>
        <source>Choose a sheet above.</source>
        <translation>Oben einen Bogen wählen.</translation>
    </message>
    <message>
        <source>Sample sheets, a row for each run, a column for each step</source>
        <translation>Probenbögen, eine Zeile für jeden Lauf, eine Spalte für jeden Schritt</translation>
    </message>
    <message>
        <source>The two sheets that were chosen last stand side by side.</source>
        <translation>Die beiden zuletzt gewählten Bögen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>These runs have made no samples yet.</source>
        <translation>Diese Läufe haben noch keine Proben gemacht.</translation>
    </message>
</context>
<context>
    <name>ui::SampleStrip</name>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>From the first sample to the newest</source>
        <translation>Von der ersten Probe zur neuesten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Keeps this sheet on the left, to compare others with</source>
        <translation>Hält diesen Bogen links fest, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <source>Pictures of what it can do appear here with the first sample.</source>
        <translation>Hier erscheinen mit der ersten Probe Bilder dessen, was gelernt ist.</translation>
    </message>
</context>
<context>
    <name>ui::SetBuilds</name>
    <message>
        <source>Build %1</source>
        <translation>%1 anlegen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How sums are computed</source>
        <translation>Wie Summen berechnet werden</translation>
    </message>
    <message>
        <source>Paint on</source>
        <translation>Malen auf</translation>
    </message>
    <message>
        <source>The processor or a GPU</source>
        <translation>Prozessor oder GPU</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinung</translation>
    </message>
    <message>
        <source>Dark or light greys (Ctrl+T)</source>
        <translation>Dunkle oder helle Grautöne (Strg+T)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window&apos;s words</source>
        <translation>Die Sprache des Fensters</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All as at the start</source>
        <translation>Alles wie am Anfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>der einzige Kern</numerusform>
            <numerusform>alle %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s cores painting uses. Fewer leave more to other programs</source>
        <translation>Wie viele Kerne des Prozessors das Malen nutzt. Weniger lassen anderen Programmen mehr</translation>
    </message>
    <message>
        <source>fast: no difference that can be seen</source>
        <translation>schnell: ohne sichtbaren Unterschied</translation>
    </message>
    <message>
        <source>exact: every sum as the networks define it, slower</source>
        <translation>genau: jede Summe, wie die Netze sie festlegen, langsamer</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>as much as is fastest</source>
        <translation>so viel, wie am schnellsten ist</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The most that painting may take in passing. Less is slower and gives the same picture</source>
        <translation>Was das Malen vorübergehend höchstens belegen darf. Weniger ist langsamer und gibt dasselbe Bild</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Own networks</source>
        <translation>Eigene Netze</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Vorgaben</translation>
    </message>
    <message>
        <source>Exports begin in</source>
        <translation>Exporte beginnen in</translation>
    </message>
    <message>
        <source>where the last one was written</source>
        <translation>wohin zuletzt exportiert wurde</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Looking for GPUs…</source>
        <translation>GPUs werden gesucht…</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>dem Prozessor</translation>
    </message>
    <message>
        <source>GPU %1, which is not there</source>
        <translation>GPU %1, die nicht da ist</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ui::ShotExportDialog</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>with the sound, unchanged</source>
        <translation>mit dem Ton, unverändert</translation>
    </message>
    <message>
        <source>begin anew: delete the frames that are there</source>
        <translation>neu beginnen: vorhandene Einzelbilder löschen</translation>
    </message>
    <message>
        <source>Export frames</source>
        <translation>Einzelbilder exportieren</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Einzelbild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Einzelbild</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Only the shown frame…</source>
        <translation>Nur das gezeigte Einzelbild…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>The first frame comes after the last.</source>
        <translation>Das erste Einzelbild liegt hinter dem letzten.</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>Die Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>The folder needs a name.</source>
        <translation>Der Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name must end with .%1.</source>
        <translation>Der Name muss auf .%1 enden.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>This is what it is made from. Choose another name.</source>
        <translation>Daraus wird es gemacht. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1, %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 at %2 a second: %3 seconds.</source>
        <translation>%1 bei %2 pro Sekunde: %3 Sekunden.</translation>
    </message>
    <message>
        <source>Some exist already and would be replaced.</source>
        <translation>Einige sind schon vorhanden und würden ersetzt.</translation>
    </message>
    <message>
        <source>%1 exists already and would be replaced.</source>
        <translation>%1 ist schon vorhanden und würde ersetzt.</translation>
    </message>
    <message>
        <source>An export has left frames there; it goes on with the next one, if everything is as it was then.</source>
        <translation>Ein Export hat dort Einzelbilder hinterlassen; er macht mit dem nächsten weiter, wenn alles wie damals ist.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Masks made by hand (%1) move on with the picture; where there are none, the person is found.</source>
        <translation>Gemalte Masken (%1) gehen mit dem Bild mit; wo keine sind, wird die Person gesucht.</translation>
    </message>
    <message>
        <source>less flicker</source>
        <translation>weniger Flackern</translation>
    </message>
    <message>
        <source>Mixes each frame with the one before, moved along with the picture</source>
        <translation>Mischt jedes Einzelbild mit dem davor, das mit dem Bild mitbewegt wird</translation>
    </message>
</context>
<context>
    <name>ui::ShotPanel</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Stelle im Video</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::ShotTools</name>
    <message>
        <source>Fit to the shorter video</source>
        <translation>An das kürzere Video anpassen</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Out point</source>
        <translation>Out-Punkt</translation>
    </message>
    <message>
        <source>Whole video</source>
        <translation>Ganzes Video</translation>
    </message>
    <message>
        <source>This mask belongs to this frame, which gets a dot below. What was painted moves on with the picture, up to a cut or the next painted frame.</source>
        <translation>Diese Maske gehört zu diesem Einzelbild, das darunter einen Punkt bekommt. Das Gemalte geht mit dem Bild weiter, bis zu einem Schnitt oder dem nächsten bemalten Einzelbild.</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotStrip</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Keep a snapshot</source>
        <translation>Schnappschuss festhalten</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Keep this look aside, to come back to it or compare with it (S)</source>
        <translation>Diesen Look beiseitelegen, um darauf zurückzukommen oder damit zu vergleichen (S)</translation>
    </message>
    <message>
        <source>There is room for four. Take one out first</source>
        <translation>Es ist Platz für vier. Bitte zuerst einen herausnehmen</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Schnappschuss %1</translation>
    </message>
    <message>
        <source>Snapshot %1
Click: back to this look. Right click: compare with it</source>
        <translation>Schnappschuss %1
Klick: zurück zu diesem Look. Rechtsklick: damit vergleichen</translation>
    </message>
    <message>
        <source>Back to this look</source>
        <translation>Zurück zu diesem Look</translation>
    </message>
    <message>
        <source>Compare with the photograph again</source>
        <translation>Wieder mit der Fotografie vergleichen</translation>
    </message>
    <message>
        <source>Compare with this</source>
        <translation>Damit vergleichen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>ui::SourceIntake</name>
    <message>
        <source>Open photographs or a video</source>
        <translation>Fotografien oder ein Video öffnen</translation>
    </message>
    <message>
        <source>Open styles</source>
        <translation>Stile öffnen</translation>
    </message>
    <message>
        <source>Pictures and videos (%1)</source>
        <translation>Bilder und Videos (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped or copied.</source>
        <translation>In dem, was abgelegt oder kopiert wurde, ist kein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>The folder&apos;s pictures are on the shelf now (%n in all). Click one to paint in its manner.</source>
        <translation>
            <numerusform>Das Bild des Ordners liegt nun in der Ablage (insgesamt %n). Ein Klick malt in seiner Manier.</numerusform>
            <numerusform>Die Bilder des Ordners liegen nun in der Ablage (insgesamt %n). Ein Klick auf eines malt in seiner Manier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a video. Videos can be painted, but not painted with: drop it on the photograph&apos;s place.</source>
        <translation>%1 ist ein Video. Videos können gemalt werden, aber nicht als Stil dienen: bitte am Platz der Fotografie ablegen.</translation>
    </message>
    <message>
        <source>Choose style</source>
        <translation>Stil wählen</translation>
    </message>
    <message>
        <source>Open video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Open photograph</source>
        <translation>Fotografie öffnen</translation>
    </message>
    <message>
        <source>Remove style</source>
        <translation>Stil entfernen</translation>
    </message>
    <message>
        <source>Share of a style</source>
        <translation>Anteil eines Stils</translation>
    </message>
    <message>
        <source>Crop and turn style</source>
        <translation>Stil zuschneiden und drehen</translation>
    </message>
    <message>
        <source>Load a mask: white is the person</source>
        <translation>Maske laden: Weiß ist die Person</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Maske laden</translation>
    </message>
</context>
<context>
    <name>ui::SourcesPanel</name>
    <message>
        <source>Add style…</source>
        <translation>Stil hinzufügen…</translation>
    </message>
    <message>
        <source>Own style…</source>
        <translation>Eigener Stil…</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Open photograph…</source>
        <translation>Fotografie öffnen…</translation>
    </message>
    <message>
        <source>The photograph or video that is painted. Click to open another (Ctrl+O)</source>
        <translation>Die Fotografie oder das Video, das gemalt wird. Klicken, um anderes zu öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Any picture whose manner is taken over (Ctrl+Shift+O)</source>
        <translation>Ein beliebiges Bild, dessen Manier übernommen wird (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Person&apos;s styles</source>
        <translation>Stile der Person</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>The photograph or video that is painted (Ctrl+O)</source>
        <translation>Die Fotografie oder das Video, das gemalt wird (Strg+O)</translation>
    </message>
    <message>
        <source>%1
Click to open another (Ctrl+O)</source>
        <translation>%1
Klicken, um anderes zu öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>As the picture…</source>
        <translation>Wie das Bild…</translation>
    </message>
    <message>
        <source>The person is painted in the picture&apos;s styles, unless it has its own. Click to choose (or Alt+click on the shelf)</source>
        <translation>Die Person wird in den Stilen des Bildes gemalt, wenn sie keine eigenen hat. Klicken zum Wählen (oder Alt+Klick in der Ablage)</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>%1
Click: paint in this manner. Ctrl+click: mix with the others. Alt+click: for the person alone</source>
        <translation>%1
Klick: in dieser Manier malen. Strg+Klick: mit den anderen mischen. Alt+Klick: nur für die Person</translation>
    </message>
    <message>
        <source>Paint in this manner</source>
        <translation>In dieser Manier malen</translation>
    </message>
    <message>
        <source>Mix with the others</source>
        <translation>Mit den anderen mischen</translation>
    </message>
    <message>
        <source>For the person alone</source>
        <translation>Nur für die Person</translation>
    </message>
    <message>
        <source>Mix with the person&apos;s</source>
        <translation>Mit denen der Person mischen</translation>
    </message>
</context>
<context>
    <name>ui::StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The photograph as it is</source>
        <translation>Die Fotografie, wie sie ist</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>The picture whose manner is taken over</source>
        <translation>Das Bild, dessen Manier übernommen wird</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>The whole picture painted at once</source>
        <translation>Das ganze Bild auf einmal gemalt</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Where the person is: white</source>
        <translation>Wo die Person ist: weiß</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Painted with the background&apos;s settings</source>
        <translation>Mit den Einstellungen des Hintergrunds gemalt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Painted with the person&apos;s settings</source>
        <translation>Mit den Einstellungen der Person gemalt</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Person and background joined by the mask</source>
        <translation>Person und Hintergrund, durch die Maske verbunden</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stufe: %1</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
</context>
<context>
    <name>ui::SteerGroup</name>
    <message>
        <source>Steer</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Counts from the next step on; it is marked on the curves and kept with the run</source>
        <translation>Gilt ab dem nächsten Schritt; es wird in den Kurven markiert und beim Lauf vermerkt</translation>
    </message>
    <message>
        <source>From %1 to %2; Return applies it</source>
        <translation>Von %1 bis %2; Eingabe übernimmt</translation>
    </message>
</context>
<context>
    <name>ui::StyleCutDialog</name>
    <message>
        <source>Crop and turn %1</source>
        <translation>%1 zuschneiden und drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
</context>
<context>
    <name>ui::StyleCutView</name>
    <message>
        <source>Part of the style that is used</source>
        <translation>Verwendeter Teil des Stils</translation>
    </message>
</context>
<context>
    <name>ui::StyleRow</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of this style, relative to the others</source>
        <translation>Wie viel von diesem Stil, im Verhältnis zu den anderen</translation>
    </message>
    <message>
        <source>%1
Click: crop and turn. The cross takes it out (Delete)</source>
        <translation>%1
Klick: zuschneiden und drehen. Das Kreuz nimmt ihn heraus (Entf)</translation>
    </message>
    <message>
        <source>Style %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
</context>
<context>
    <name>ui::TintButton</name>
    <message>
        <source>opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How much of the picture it covers.</source>
        <translation>Wie viel vom Bild sie deckt.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Farbe der Maske</translation>
    </message>
</context>
<context>
    <name>ui::TrainingWorkspace</name>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>pictures to learn from, options, runs</source>
        <translation>Bilder zum Lernen, Optionen, Läufe</translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation>Arbeitsbereich Training</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) were interrupted when the program ended. They can go on exactly where they were saved.</source>
        <translation>
            <numerusform>%n Training wurde unterbrochen, als das Programm endete. Es kann genau dort weitergehen, wo es gespeichert wurde.</numerusform>
            <numerusform>%n Trainings wurden unterbrochen, als das Programm endete. Sie können genau dort weitergehen, wo sie gespeichert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf der Platte</translation>
    </message>
    <message>
        <source>%1: %2 from step %3</source>
        <translation>%1: %2 ab Schritt %3</translation>
    </message>
    <message>
        <source>%1 is no folder of pictures, no run and no file of options.</source>
        <translation>%1 ist kein Ordner mit Bildern, kein Lauf und keine Optionsdatei.</translation>
    </message>
    <message>
        <source>Open runs</source>
        <translation>Läufe öffnen</translation>
    </message>
    <message>
        <source>There is no run in %1.</source>
        <translation>In %1 ist kein Lauf.</translation>
    </message>
    <message>
        <source>Open options</source>
        <translation>Optionen öffnen</translation>
    </message>
    <message>
        <source>Options of a training (*.json)</source>
        <translation>Optionen eines Trainings (*.json)</translation>
    </message>
    <message>
        <source>Save options</source>
        <translation>Optionen speichern</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Drawings, pictures, tables (*.pdf *.svg *.png *.csv)</source>
        <translation>Zeichnungen, Bilder, Tabellen (*.pdf *.svg *.png *.csv)</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>%1 exportiert.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Läufe öffnen…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>Zoom and move along the curves</source>
        <translation>Kurven vergrößern und verschieben</translation>
    </message>
    <message>
        <source>wheel, drag</source>
        <translation>Mausrad, Ziehen</translation>
    </message>
    <message>
        <source>The whole length of the curves</source>
        <translation>Die ganze Länge der Kurven</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Show or hide a curve</source>
        <translation>Kurve zeigen oder verbergen</translation>
    </message>
    <message>
        <source>click in the legend</source>
        <translation>Klick in der Legende</translation>
    </message>
    <message>
        <source>%1 is among your networks now.</source>
        <translation>%1 ist nun unter den eigenen Netzen.</translation>
    </message>
    <message>
        <source>The training is saved before the window closes, and the next start offers to go on.</source>
        <translation>Das Training wird gesichert, bevor das Fenster schließt, und der nächste Start bietet an, es fortzusetzen.</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>epoch %1 is complete</source>
        <translation>Epoche %1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>Only this loss, of all runs</source>
        <translation>Nur dieser Verlust, von allen Läufen</translation>
    </message>
    <message>
        <source>double click in the legend</source>
        <translation>Doppelklick in der Legende</translation>
    </message>
</context>
<context>
    <name>ui::WatchView</name>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Equal heights are equal ratios</source>
        <translation>Gleiche Höhen sind gleiche Verhältnisse</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>nach Schritt</translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation>nach Epoche</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <translation>Worüber die Kurven gezeichnet sind</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Mean of so many neighbours; the values themselves stay behind it</source>
        <translation>Mittel so vieler Nachbarn; die Werte selbst bleiben dahinter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Back to the whole length (double click)</source>
        <translation>Zurück zur ganzen Länge (Doppelklick)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The plot as PDF, SVG, PNG or CSV</source>
        <translation>Das Diagramm als PDF, SVG, PNG oder CSV</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Each loss times its weight, as it counts in the total, through all changes of the weight</source>
        <translation>Jeder Verlust mal sein Gewicht, wie er in der Summe zählt, durch alle Änderungen des Gewichts</translation>
    </message>
</context>
<context>
    <name>ui::WorkspaceSwitch</name>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
</context>
</TS>
