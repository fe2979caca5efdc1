"""The voices of the day: feedback, pain points, who shares them, and what comes of it."""
