"""What somebody answered when they were asked whether they may be photographed."""

from collections.abc import Iterable

from kiosk.domain.roster.folding import fold

QUESTION = ("photo", "foto", "picture", "image", "صور", "تصوير", "φωτο", "写真", "照片", "사진")
"""Words by which a question about being photographed is known."""

_NO = frozenset(
    {"no", "n", "false", "0", "nein", "keine", "hayir", "istemiyorum", "non", "nee", "nej", "nei", "ei", "nie", "nao"}
    | {"ne", "nem", "never", "không", "لا", "οχι", "όχι", "нет", "いいえ", "否", "不", "아니요"}
)


def refuses_photos(answers: Iterable[tuple[str, str]]) -> bool:
    """Tell whether one of a person's answers says clearly that they do not wish to be photographed."""
    return any(is_about_photos(question) and _is_no(answer) for question, answer in answers)


def is_about_photos(question: str) -> bool:
    """Tell whether a question is about being photographed."""
    lowered = question.lower()
    return any(word in lowered for word in QUESTION)


def _is_no(answer: str) -> bool:
    words = answer.replace(",", " ").replace(".", " ").replace(";", " ").split()
    return bool(words) and (words[0].lower() in _NO or fold(words[0]) in _NO)
