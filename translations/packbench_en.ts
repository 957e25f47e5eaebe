<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>Can be changed %n time(s)</source>
        <translation>
            <numerusform>Can be changed once</numerusform>
            <numerusform>Can be changed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in one package</source>
        <translation>
            <numerusform>%n order in one package</numerusform>
            <numerusform>%n orders in one package</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packbench::BoxesView</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packbench::PackingBench</name>
    <message numerus="yes">
        <source>%n order(s) are shipped now.</source>
        <translation>
            <numerusform>%n order is shipped now.</numerusform>
            <numerusform>%n orders are shipped now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are being shipped</source>
        <translation>
            <numerusform>%n order is being shipped</numerusform>
            <numerusform>%n orders are being shipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more box(es) to prove.</source>
        <translation>
            <numerusform>%n more box to prove.</numerusform>
            <numerusform>%n more boxes to prove.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packbench::QueueView</name>
    <message numerus="yes">
        <source>Acknowledge %n new orders?</source>
        <translation>
            <numerusform>Acknowledge %n new order?</numerusform>
            <numerusform>Acknowledge %n new orders?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packbench::StripFeed</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packbench::Workplace</name>
    <message numerus="yes">
        <source>%n shipment(s) were put in again from the journal file; each is read back before anything is sent.</source>
        <translation>
            <numerusform>%n shipment was put in again from the journal file; it is read back before anything is sent.</numerusform>
            <numerusform>%n shipments were put in again from the journal file; each is read back before anything is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished order(s) wait for the database that was used before. Call IT: set database.url back to it.</source>
        <translation>
            <numerusform>%n finished order waits for the database that was used before. Call IT: set database.url back to it.</numerusform>
            <numerusform>%n finished orders wait for the database that was used before. Call IT: set database.url back to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished order(s) are kept here until the database server is back</source>
        <translation>
            <numerusform>%n finished order is kept here until the database server is back</numerusform>
            <numerusform>%n finished orders are kept here until the database server is back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The damaged file is kept for IT. %n finished shipment(s) stand in a second file as well: what is missing is put back, and looked up at its channel before anything is sent. Pack half-packed orders again.</source>
        <translation>
            <numerusform>The damaged file is kept for IT. %n finished shipment stands in a second file as well: if it is missing it is put back, and looked up at its channel before anything is sent. Pack half-packed orders again.</numerusform>
            <numerusform>The damaged file is kept for IT. %n finished shipments stand in a second file as well: what is missing is put back, and looked up at its channel before anything is sent. Pack half-packed orders again.</numerusform>
        </translation>
    </message>
</context>
</TS>
