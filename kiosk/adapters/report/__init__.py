"""The report as files: pictures drawn once, one HTML file, one PDF."""
