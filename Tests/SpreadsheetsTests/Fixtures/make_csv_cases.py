"""Writes csv_cases.json: CSV texts and the cells that Python's csv module reads in them.

    python3 make_csv_cases.py

The cases are the same on every run. Where this project reads differently on
purpose, no case is made: blanks before an opening quote, which Python takes for
the beginning of an unquoted cell. A record whose quote never closes is left out
of the rows, and the case says so.
"""

import csv
import io
import json
import pathlib
import platform
import random

PIECES = ["", "a", "b c", "é", "ë’s", "–", "€ 5", "\U0001F3EB", "1,5", "x;y", '"', '""', '5" pijp',
          "\n", "\r\n", "\r", "\t", " ", ",", ";", "'s", "e\u0301", ",\u0301", "\u200d"]
RAW = ["a", "é", "5", '"', '"', '""', ",", ",", ";", "\t", "\n", "\r\n", "\r", " ", '","', '"\n', "\u0301"]
END = "\ue000"


def quoted_after_blank(text, delimiter):
    """Whether a cell may begin with blanks and then a quote."""
    start = True
    blank = False
    for character in text:
        if character == '"' and blank:
            return True
        if character in (delimiter, "\n", "\r"):
            start, blank = True, False
        elif start and character in " \t":
            start, blank = False, True
        elif not (blank and character in " \t"):
            start, blank = False, False
    return False


def read(text, delimiter):
    """The rows of a text, and whether its last record has a quote that never closes."""
    reader = csv.reader(io.StringIO(text + "\n" + END, newline=""), delimiter=delimiter)
    rows = list(reader)
    if rows[-1] != [END]:
        return rows[:-1], True
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)), False


def case(text, delimiter):
    rows, unterminated = read(text, delimiter)
    return {"text": text, "delimiter": delimiter, "rows": rows, "unterminated": unterminated}


def well_formed(source):
    delimiter = source.choice(";,\t")
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator=source.choice(["\n", "\r\n", "\r"]),
                        quoting=source.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    for _ in range(source.randint(1, 4)):
        writer.writerow("".join(source.choices(PIECES, k=source.randint(0, 3)))
                        for _ in range(source.randint(0, 4)))
    return text.getvalue(), delimiter


def malformed(source):
    return "".join(source.choices(RAW, k=source.randint(1, 14))), source.choice(";,\t")


def main():
    source = random.Random(1852)
    cases = []
    while len(cases) < 500:
        text, delimiter = (well_formed if len(cases) < 180 else malformed)(source)
        if text.strip() and not quoted_after_blank(text, delimiter):
            cases.append(case(text, delimiter))
    lines = ",\n".join(json.dumps(case, ensure_ascii=True) for case in cases)
    path = pathlib.Path(__file__).with_name("csv_cases.json")
    path.write_text(f'{{"python": "{platform.python_version()}", "cases": [\n{lines}\n]}}\n')


main()
