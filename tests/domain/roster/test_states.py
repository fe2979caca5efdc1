"""A word that is not understood never opens the door; one that is, in any language, says what it says."""

import pytest
from hypothesis import strategies as st

from kiosk.adapters.sheets.vocabulary_file import vocabulary
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.states import amount_in, worst
from tests.properties import holds

STATES = vocabulary().states
PAID, UNPAID, CANCELLED, UNCLEAR = OrderStatus.PAID, OrderStatus.UNPAID, OrderStatus.CANCELLED, OrderStatus.UNCLEAR


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("paid | ÖDENDİ | bezahlt | Payé | pagado | pagato | pago | betaald | opłacone | zaplaceno | plătit", PAID),
        ("fizetve | betald | betalt | maksettu | πληρωμένο | оплачено | сплачено | مدفوع | שולם | 支払済み", PAID),
        ("已付款 | 결제 완료 | ACQUIRED | Paid by card | paid (credit card) | approved by host | Confirmed", PAID),
        (
            "pending | Ödeme bekliyor | ausstehend | AWAITING_PAYMENT | TO_BE_PAID | On waitlist | Payment failed",
            UNPAID,
        ),
        ("Pending from pay later | not yet paid | nicht bezahlt | Zahlung offen | Did not pay | 未付款", UNPAID),
        ("nieopłacone | nezaplaceno | neplătit | fizetésre vár | obetald | maksamatta | не оплачено", UNPAID),
        ("غير مدفوع | לא שולם | 未払い | 미결제 | à payer | sin pagar | da pagare | não pago | niet betaald", UNPAID),
        (
            "canceled | expired | İptal edildi | storniert | Not Attending | cancelled by user | Refund pending",
            CANCELLED,
        ),
        ("annulé | cancelado | annullato | geannuleerd | Anulowane | zrušeno | anulat | törölve | avbokad", CANCELLED),
        ("annulleret | kansellert | peruttu | ακυρωμένο | отменено | скасовано | ملغى | בוטל | キャンセル", CANCELLED),
        ("已取消 | 취소됨 | Cancelled - payment pending | Void | Rejected | BANNED | Paid, then refunded", CANCELLED),
        ("perhaps on Tuesday | VIP | Rezerve | No-show | Processing | placed | PAID OUT | Rechnung | Test", UNCLEAR),
        ("paid? ask Jo | 7 | Ödendi ama sor | unbekannt | ???", UNCLEAR),
    ],
)
def test_order_states(words: str, state: OrderStatus) -> None:
    assert {word: STATES.state_of(word.strip()).status for word in words.split("|")} == dict.fromkeys(
        words.split("|"), state
    )


@pytest.mark.parametrize("word", ["Checked In", "CHECKED_IN", "Attended", "eingecheckt", "geldi", "scanné"])
def test_some_states_say_that_the_guest_is_in(word: str) -> None:
    assert STATES.state_of(word).inside
    assert STATES.state_of(word).status is PAID


def test_a_no_to_an_invitation_is_not_a_debt() -> None:
    assert STATES.state_of("No", answers=True).status is CANCELLED
    assert STATES.state_of("No").status is UNPAID
    assert STATES.state_of("Hayır").status is UNPAID


def test_what_keeps_the_door_shut_weighs_most() -> None:
    assert worst([PAID, UNCLEAR, UNPAID, CANCELLED]) is CANCELLED
    assert worst([PAID, UNCLEAR, UNPAID]) is UNPAID
    assert worst([PAID, UNCLEAR]) is UNCLEAR
    assert worst([]) is PAID


@pytest.mark.parametrize(
    ("word", "amount"),
    [
        ("100.00", 100.0),
        ("0.00", 0.0),
        ("€ 1.250,00", 1250.0),
        ("1,250.50 USD", 1250.5),
        ("250 TL", 250.0),
        ("₺0", 0.0),
        ("paid", None),
        ("12-34", None),
        ("", None),
    ],
)
def test_amounts_of_money(word: str, amount: float | None) -> None:
    assert amount_in(word) == amount


WORDS = st.lists(st.sampled_from(sorted(STATES.paid_words | STATES.not_words)), max_size=4).map(" ".join)


@holds(60, 20_000, text=st.text(max_size=60) | WORDS)
def test_no_word_that_is_not_known_opens_the_door_beside_one_that_is(text: str) -> None:
    assert STATES.state_of(f"{text} zxqv").status is not PAID
    assert STATES.state_of(text).status in OrderStatus
