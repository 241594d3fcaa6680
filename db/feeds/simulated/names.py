"""Invented people: given names and family names of many languages, put together at random."""

from random import Random
from typing import Final

_GIVEN: Final = (
    "Abena Adaeze Agnieszka Aiko Alban Aldona Amara Anahit Andrei Aniela Anneli Arash Ariadna Arjun Asel Astrid Ayodele"
    " Beatriz Bence Birgit Bogdan Bronwen Cai Catalina Chidi Ciara Corneliu Dagny Dalia Danuta Delfina Dilnoza Dragan"
    " Edda Efua Eino Elif Emre Enrique Esi Farida Fergus Filomena Freya Gaspard Ghislaine Gintaras Halina Hamid Haruka"
    " Henrike Hyejin Ileana Imani Inês Iolanda Ivo Jadranka Jarek Joaquim Jorunn Kadri Kalani Kamil Keiko Kofi Kwame"
    " Laleh Leocadia Lerato Levente Liesbeth Lovisa Luana Magda Malakai Marit Mehmet Mirela Nadezhda Naledi Niamh Nkechi"
    " Nuno Oddvar Olamide Oriol Ottilie Paloma Parisa Piotr Qiang Radka Rafaela Ravi Rosalba Saoirse Sefa Selin Siddharth"
    " Sipho Solveig Suniva Tadeu Tamsin Tariq Teodora Thandiwe Tomasz Tuuli Ulrike Vasilis Vesna Wanjiru Xiomara Yara"
    " Yusuf Zahra Zdenka Zoltan"
)

_FAMILY: Final = (
    "Abara Achterberg Adeyemi Aguilera Albu Almqvist Anagnos Aydin Balogh Barbosa Bertalan Biernat Bjerke Bramley Brandao"
    " Calder Cardoso Castellan Cetin Chaudry Cissoko Corrigan Dabrowski Danek Delgado Demir Dimitrov Dlamini Drummond"
    " Ebner Eklund Elmasry Espinal Fadel Farkas Ferreyra Fjeld Fonseka Galvez Gathoni Gorski Grabowy Gundersen Haddad"
    " Halvorsen Haruna Hegedus Hollis Horvat Ibarra Idowu Ilves Jankovic Jelinek Jokela Kamau Karlsen Kaya Kiplagat"
    " Kowalik Kruger Kurosawa Lachowicz Landgren Lemaire Lindqvist Lobo Macek Madaki Mahlangu Marchetti Mbeki Medeiros"
    " Mendy Mikkola Moreau Mutua Naidoo Nakagawa Navarro Nemeth Ngata Nilsen Nowicki Obiora Odhiambo Okonjo Olesen"
    " Oyelaran Pacheco Palsson Petrosyan Pinheiro Prokop Quispe Rahimi Rantanen Rautio Rosario Ruzicka Saarinen Sandoval"
    " Sarpong Schouten Sekibo Shirvani Sikora Silvestri Skovgaard Soares Stefanov Szalai Tanaka Tavares Thibault Tokarski"
    " Tshabalala Uchenna Ugarte Valente Vandersteen Vidal Virtanen Wachira Waweru Wieczorek Yilmaz Zabala Zielak Zuma"
)

GIVEN: Final = _GIVEN.split()
FAMILY: Final = _FAMILY.split()


def invent(chance: Random, count: int) -> list[str]:
    """`count` different names; beyond all pairs of the lists a number follows the name."""
    pairs = len(GIVEN) * len(FAMILY)
    drawn = chance.sample(range(pairs), min(count, pairs))
    names = [f"{GIVEN[pair % len(GIVEN)]} {FAMILY[pair // len(GIVEN)]}" for pair in drawn]
    return names + [f"{names[extra % pairs]} {extra // pairs + 2}" for extra in range(count - len(names))]


def customer_name(number: int) -> str:
    """The name of the customer of that number, always the same."""
    return f"{GIVEN[number * 7919 % len(GIVEN)]} {FAMILY[number * 104_729 // 7 % len(FAMILY)]}"
