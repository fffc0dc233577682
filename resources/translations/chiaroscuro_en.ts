<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DayNightJob</name>
    <message numerus="yes">
        <source>Changed %n picture(s).</source>
        <translation>
            <numerusform>Changed %n picture.</numerusform>
            <numerusform>Changed %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed:</source>
        <translation>
            <numerusform>%n could not be changed:</numerusform>
            <numerusform>%n could not be changed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message numerus="yes">
        <source>Painted %n picture(s).</source>
        <translation>
            <numerusform>Painted %n picture.</numerusform>
            <numerusform>Painted %n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CollectionWorkspace</name>
    <message numerus="yes">
        <source>Move %n picture(s)</source>
        <translation>
            <numerusform>Move %n picture</numerusform>
            <numerusform>Move %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), the brightest %1</source>
        <translation>
            <numerusform>%n picture, the brightest %1</numerusform>
            <numerusform>%n pictures, the brightest %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayNightExports</name>
    <message numerus="yes">
        <source>%n picture(s), all changed in this way.</source>
        <translation>
            <numerusform>%n picture, changed in this way.</numerusform>
            <numerusform>%n pictures, all changed in this way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n picture(s)</source>
        <translation>
            <numerusform>Change %n picture</numerusform>
            <numerusform>Change %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayNightWorkspace</name>
    <message numerus="yes">
        <source>Open %n picture(s)</source>
        <translation>
            <numerusform>Open %n picture</numerusform>
            <numerusform>Open %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n picture(s) off</source>
        <translation>
            <numerusform>Take %n picture off</numerusform>
            <numerusform>Take %n pictures off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n picture(s)</source>
        <translation>
            <numerusform>Continue with %n picture</numerusform>
            <numerusform>Continue with %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LaunchPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to be settled before it can begin</source>
        <translation>
            <numerusform>%n thing to be settled before it can begin</numerusform>
            <numerusform>%n things to be settled before it can begin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LimitsPanel</name>
    <message numerus="yes">
        <source>%1: %n picture(s) of the folder</source>
        <translation>
            <numerusform>%1: %n picture of the folder</numerusform>
            <numerusform>%1: %n pictures of the folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Jobs: %n running</source>
        <translation>
            <numerusform>Jobs: %n running</numerusform>
            <numerusform>Jobs: %n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) are not finished. Close all the same?</source>
        <translation>
            <numerusform>%n export is not finished. Close all the same?</numerusform>
            <numerusform>%n exports are not finished. Close all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PortraitContents</name>
    <message numerus="yes">
        <source>Open %n photograph(s)</source>
        <translation>
            <numerusform>Open %n photograph</numerusform>
            <numerusform>Open %n photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PortraitExports</name>
    <message numerus="yes">
        <source>Paint %n picture(s)</source>
        <translation>
            <numerusform>Paint %n picture</numerusform>
            <numerusform>Paint %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s). The person is looked for in each.</source>
        <translation>
            <numerusform>%n picture. The person is looked for in it.</numerusform>
            <numerusform>%n pictures. The person is looked for in each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), each with its own mask.</source>
        <translation>
            <numerusform>%n photograph with its own mask.</numerusform>
            <numerusform>%n photographs, each with its own mask.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PortraitWorkspace</name>
    <message numerus="yes">
        <source>%n numbered pictures are opened as a shot.</source>
        <translation>
            <numerusform>%n numbered picture is opened as a shot.</numerusform>
            <numerusform>%n numbered pictures are opened as a shot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message numerus="yes">
        <source>all %n core(s)</source>
        <translation>
            <numerusform>the only core</numerusform>
            <numerusform>all %n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourceIntake</name>
    <message numerus="yes">
        <source>The folder&apos;s pictures are on the shelf now (%n in all). Click one to paint in its manner.</source>
        <translation>
            <numerusform>The folder&apos;s picture is on the shelf now (%n in all). Click it to paint in its manner.</numerusform>
            <numerusform>The folder&apos;s pictures are on the shelf now (%n in all). Click one to paint in its manner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrainingWorkspace</name>
    <message numerus="yes">
        <source>%n training(s) were interrupted when the program ended. They can go on exactly where they were saved.</source>
        <translation>
            <numerusform>%n training was interrupted when the program ended. It can go on exactly where it was saved.</numerusform>
            <numerusform>%n trainings were interrupted when the program ended. They can go on exactly where they were saved.</numerusform>
        </translation>
    </message>
</context>
</TS>
