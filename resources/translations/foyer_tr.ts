<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>Advice</name>
    <message>
        <source>Scan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in; nothing is half written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the organiser if it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other desks can go on admitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the newer badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest was given one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they can mark it paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a new guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the badge flat, 10 to 20 cm away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the badge and scan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of its sleeve, without a fold, 10 to 20 cm away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for this event’s badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many guests carry several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the guest by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the surname and type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and organisation; let in at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hold two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerArch</name>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountdownArch</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Type the guest’s name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the guest for their surname and type it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in was made here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was the wrong person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check-in was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guest has left again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or press F2 to add a walk-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerAgenda</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerCheckIn</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked in. Have a good day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at {time}. If that was not you, please tell the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team there will sort it out with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code ending {ending}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerDone</name>
    <message>
        <source>Your sharing is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {names} to delete what they saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerExchange</name>
    <message>
        <source>This badge (ending {ending}) cannot be used here; please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {count} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two must share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group changed: please answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} joined: please answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} receive this when they share too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} receives this when {names} shares too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about {name} is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} can still go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else shares, so nothing is given to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerMet</name>
    <message>
        <source>This badge (ending {ending}) cannot be used here; please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Exchange contacts, and they appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone’s camera at a code to keep the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person no longer shares with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people no longer share with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerRest</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, one of {count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to meet people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: now at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shift} than printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerSession</name>
    <message>
        <source>With {speakers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoyerWords</name>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}, until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work. Please try again, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved; nothing is lost. Please try again, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, organisation or code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>No longer in: {reason} The badge can be scanned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added and checked in just now at {point}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added and checked in just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in just now at {point}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at {time} at {point} by {staff}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at {time} at {point}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at {time}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in on {day} at {time} at {point} by {staff}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in on {day} at {time} at {point}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge was replaced by a newer one and no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is on the list, but it has not been paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge with the code ending in {ending} belongs to another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not read whole; nobody was looked up or let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code ending in {ending} is not on this event’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not on this event’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted at {time}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced badge, refused at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid, refused at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, refused at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in {ending}, refused at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
