"""Words of names that `nameparser` leaves to whoever knows the people."""

import re

PARTICLES = frozenset({"'s", "a/l", "a/p", "dalla", "ben", "el", "fitz", "lo", "nic", "ould", "ui", "uí", "zum", "zur"})
"""Words that go with the family name after them."""
PARTICLES_OR_NAMES = frozenset({"ben", "el", "fitz", "lo"})
"""Those of them that are a given name where they stand first."""

SPANISH_FAMILIES = frozenset(
    re.findall(
        r"\S+",
        "acosta aguilar aguirre álvarez alvarez arias ávila blanco bravo cabrera calvo campos cano carmona carrasco "
        "castillo castro cortés cortes crespo delgado díaz diaz díez domínguez dominguez durán duran espinoza "
        "fernández fernandez fuentes gallardo gallego garcía garcia garrido giménez gimenez gómez gomez gonzález "
        "gonzalez guerrero gutiérrez gutierrez guzmán hernández hernandez herrera herrero hidalgo ibáñez iglesias "
        "jiménez jimenez lópez lopez lozano marín márquez marquez martínez martinez medina méndez mendez "
        "mendoza molina montero mora morales moreno moya muñoz munoz navarro nieto núñez nunez ortega ortiz parra "
        "pascual peña peralta pérez perez prieto quispe ramírez ramirez ramos reyes ríos rivera rodríguez rodriguez "
        "rojas romero rosales rubio ruiz salazar sánchez sanchez santana sanz sáez serrano silva solís soto suárez "
        "suarez torres valdez vargas vázquez vazquez vásquez vásquez vega velasco vidal villalobos zapata",
    )
)
"""The commonest first family names of Spain and Spanish America; words that are as often a given name are left out."""

DEVOTIONS = re.compile(
    r"((?:del|de\s+las?|de\s+los|de)\s+(?:Ángeles|Angeles|Carmen|Consuelo|Dolores|F[áa]tima|Guadalupe|Jes[úu]s|Lourdes|Luz"
    r"|Mar|Mercedes|Milagros|Nieves|Pilar|Remedios|Ros[áa]rio|Rosario|Socorro))\s+(\S.*)",
    re.IGNORECASE,
)
"""The second half of given names such as María de los Ángeles, and what follows it."""

VIETNAMESE_FAMILIES = frozenset(
    re.findall(r"\S+", "nguyễn nguyen trần phạm huỳnh huynh võ đặng bùi đỗ ngô dương hoàng vũ phan")
)
"""The commonest Vietnamese family names, which stand first."""

JAPANESE_FAMILIES = frozenset(
    re.findall(r"\S+", "長谷川 佐々木 五十嵐 小野寺 久保田 佐久間 宇都宮 大久保 小笠原 長谷部")
)
"""The commonest Japanese family names of three characters; most have two."""

LEGAL_FORMS = frozenset(re.findall(r"\S+", "inc ltd llc llp gmbh corp plc srl s.r.l bv b.v şti a.ş aş"))
"""Ends of a company's name."""
