"""The command line. Each command stands in a module of its own that is loaded when it is called."""

import gc
import sys
from importlib import import_module
from pathlib import Path

import click

from kiosk import __version__
from kiosk.cli.ending import end_when_told, fail, is_of_the_world, prepare_streams, sentence_of, silence_warnings
from kiosk.cli.options import complete, variable_part

COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("kiosk.cli.screens:demo", "Open the demo event, or play its day through the screens (--tour)."),
    "desk": ("kiosk.cli.screens:desk", "Open the registration desk."),
    "foyer": ("kiosk.cli.screens:foyer", "Open the foyer's touchscreen."),
    "wall": ("kiosk.cli.screens:wall", "Open the wall: voices, tables, agenda, for all to read."),
    "organiser": ("kiosk.cli.screens:organiser", "Open the organiser's page."),
    "practise": ("kiosk.cli.screens:practise", "Practise with your own guests, on a copy in which nothing counts."),
    "splash": ("kiosk.cli.screens:splash", "Show a calm page under a screen that is being started."),
    "new": ("kiosk.cli.event:new", "Make a new event file."),
    "change-event": ("kiosk.cli.event:change_event", "Change the event’s name, place, days, languages or colour."),
    "info": ("kiosk.cli.event:info", "Say what is in the event file."),
    "settings": ("kiosk.cli.settings:settings", "List, explain and change what can be set."),
    "attendance": ("kiosk.cli.attendance:attendance", "Say how many people were in each session that has a door."),
    "rehearse": (
        "kiosk.cli.rehearse:rehearse",
        "Play mornings of the event ahead: queues, refusals, full rooms, desks.",
    ),
    "points": ("kiosk.cli.points:points", "List, add and change entrances, exits and session doors, and their rules."),
    "staff": ("kiosk.cli.staff:staff_group", "Prepare who signs in at desks, and what they may decide there."),
    "import": ("kiosk.cli.imports:import_group", "Import a roster or an agenda."),
    "information": (
        "kiosk.cli.information:information_group",
        "Give visitors pages, links and Wi-Fi to take along.",
    ),
    "agenda": ("kiosk.cli.agenda:agenda_group", "Change the agenda on the day, announce things, and take it back."),
    "scan": ("kiosk.cli.scan:scan", "Check people in without a screen."),
    "undo": ("kiosk.cli.scan:undo", "Take a check-in back."),
    "check-in-order": ("kiosk.cli.orders:check_in_order", "Check the people of one order in together."),
    "find": ("kiosk.cli.scan:find", "Find attendees by name, organisation, e-mail, order or code."),
    "awaited": ("kiosk.cli.awaited:awaited", "List whom somebody waits for, and have it told when they come."),
    "moved-tickets": (
        "kiosk.cli.people:moved_tickets_command",
        "List the tickets that went to somebody else, or give one back.",
    ),
    "merge-people": (
        "kiosk.cli.people:merge_people_command",
        "List who may be one person twice, and make one of them.",
    ),
    "name-guest": ("kiosk.cli.people:name_guest_command", "Name a guest whom a list only counted."),
    "show-person": (
        "kiosk.cli.person:show_person_command",
        "Show what is known of a person, and what happened to them.",
    ),
    "correct-person": ("kiosk.cli.person:correct_person_command", "Put right what a list has wrong of a person."),
    "note-person": ("kiosk.cli.person:note_person_command", "Note something about a person for every desk."),
    "print": ("kiosk.cli.printing:print_", "Print badges on this machine’s printers."),
    "replace-badge": (
        "kiosk.cli.person:replace_badge_command",
        "Give somebody a new badge for a lost one.",
    ),
    "badges": ("kiosk.cli.badges:badges", "Write badges as a PDF."),
    "invitations": (
        "kiosk.cli.invitations:invitations",
        "Write a code for each guest ahead of the day, and a list for the mail.",
    ),
    "door-list": ("kiosk.cli.papers:door_list", "Write the guests as a list to tick, for a door without power."),
    "signature-list": ("kiosk.cli.papers:signature_list", "Write lists to sign, for days and sessions."),
    "attendance-certificates": (
        "kiosk.cli.papers:attendance_certificates",
        "Write a certificate of attendance for each who came.",
    ),
    "exchange": ("kiosk.cli.exchange:exchange", "Record an exchange of contacts between people at hand."),
    "voices": ("kiosk.cli.voices:voices_group", "Read and moderate the voices of the day, and make tables of them."),
    "rounds": ("kiosk.cli.rounds:rounds_group", "Plan rounds at tables, so that as few as possible meet twice."),
    "my-day": ("kiosk.cli.my_day:my_day_command", "Write what a person takes home: contacts, sessions, tables, links."),
    "export": ("kiosk.cli.export:export", "Export contacts, check-ins, attendees or vCards."),
    "report": ("kiosk.cli.report:report", "Write the report of the day: who came, who met whom, what people said."),
    "hand-over": (
        "kiosk.cli.hand_over:hand_over",
        "Write report, exports, certificate and backup as one sealed folder.",
    ),
    "check-hand-over": (
        "kiosk.cli.hand_over:check_hand_over",
        "Say whether a folder is as it was handed over.",
    ),
    "backup": ("kiosk.cli.event:backup", "Copy the event file while it is in use."),
    "erase": ("kiosk.cli.erase:erase", "Erase a person everywhere, for good."),
    "purge": ("kiosk.cli.erase:purge", "Erase everybody, once they need not be kept any longer."),
    "bundle": ("kiosk.cli.bundle:bundle", "Write this kiosk's journal, sealed, for a USB stick."),
    "merge": ("kiosk.cli.bundle:merge", "Take over what a bundle from another kiosk holds."),
    "rebuild": ("kiosk.cli.event:rebuild", "Make all tables again from the journal."),
    "hub": ("kiosk.cli.hub:hub", "Run the hub that keeps many kiosks in step."),
    "join-codes": ("kiosk.cli.join_codes:join_codes", "Show the hub's join codes, or make one."),
    "join": ("kiosk.cli.hub:join", "Join an event with the hub's join code."),
    "kiosks": ("kiosk.cli.kiosks:kiosks", "Say how every kiosk of the event stands, or shut one out."),
    "event-key": (
        "kiosk.cli.event_key:event_key",
        "Show the event's key, or make this machine an organiser's with it.",
    ),
    "sync": ("kiosk.cli.hub:sync", "Keep this kiosk in step without a screen, or say how it stands."),
    "setup": ("kiosk.cli.setup:setup", "Add Foyer to your menu, and completion to your shells."),
    "doctor": ("kiosk.cli.event:doctor", "Check the event file, its journal and this machine."),
    "help": ("kiosk.cli.manual:help_command", "Print a page of the manual, or list them."),
}

SCREENS = ("desk", "foyer", "wall", "organiser")
WINDOWED = (*SCREENS, "demo", "practise", None)
"""Commands that open windows, the chooser too: Qt waits in C++, where no signal handler of Python's is called."""


LONG = (
    "rehearse",
    "import",
    "badges",
    "invitations",
    "door-list",
    "signature-list",
    "attendance-certificates",
    "export",
    "report",
    "hand-over",
    "check-hand-over",
    "purge",
    "bundle",
    "merge",
    "rebuild",
    "doctor",
)
"""Commands that have much to do, and at no door: a desk on the same machine goes first."""
OWN_PROCESS = object()
"""Says that a process runs for one command alone."""


class Commands(click.Group):
    """A group that imports a command's module only when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names, in the order of an event."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), name)
        complete(command, f"KIOSK_{variable_part(cmd_name)}")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, sentence) for name, (_, sentence) in COMMANDS.items()])


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--event", type=click.Path(path_type=Path), help="The event file; else $KIOSK_EVENT, else your own folder."
)
@click.version_option(__version__, prog_name="kiosk")
@click.pass_context
def cli(ctx: click.Context, event: Path | None) -> None:
    """Foyer: check-in and networking kiosk for live events.

    Every option can be given as a variable too: KIOSK_DESK_WINDOWED=1 for “kiosk desk --windowed”.
    """
    from kiosk.cli.context import Invocation

    is_own_process, ctx.obj = ctx.obj is OWN_PROCESS, Invocation(event)
    if ctx.invoked_subcommand not in SCREENS:
        gc.enable()
    if ctx.invoked_subcommand not in WINDOWED:
        end_when_told()
    if is_own_process and ctx.invoked_subcommand in LONG:
        from kiosk.storage.giving_way import give_way

        give_way()
    if ctx.invoked_subcommand is None:
        from kiosk.cli.screens import choose

        ctx.invoke(choose)


def main() -> None:
    """Run the command line; whatever ends it early, it does so with one sentence and exit status 1.

    Garbage collection waits while the program is loaded, which makes much and drops little; a screen turns it on once
    it is drawn.
    """
    gc.disable()
    prepare_streams()
    silence_warnings()
    try:
        cli.main(prog_name="kiosk", obj=OWN_PROCESS)
    except Exception as error:
        if sys.excepthook is not sys.__excepthook__ and not is_of_the_world(error):
            raise  # a screen was open; it has its own way to tell of a bug
        fail(sentence_of(error))
