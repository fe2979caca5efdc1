"""What can be in the way of a report."""

from kiosk.domain.fault import Fault


class NoReportLibraries(Fault):
    text = (
        "The report needs igraph and typst, and they are not installed here; nothing was written. "
        "Run resources/install.sh again, or “pip install foyer-kiosk[report]”."
    )


class NobodyToReport(Fault):
    text = "Fewer than five people have been checked in, so there is nothing to report yet; nothing was written."


class ReportNotDrawn(Fault):
    text = "The PDF of the report could not be made ({reason}); nothing was written. Write it as .html instead."
    reason: str
