"""Makes the workbooks of Fixtures/workbooks, and workbooks.json: the texts of their cells.

Run it with Python 3.11, openpyxl 3.1.5, pandas 3.1.1, odfpy 1.4.1 and msoffcrypto-tool 6.1.0, and
with soffice of LibreOffice 7.4 in the PATH: `python3 make_workbooks.py`. It fails where openpyxl or pandas read
something else than was put in. What it writes is committed, so that tests need none of them.

- openpyxl.xlsx: random cells of every kind, without outcomes of formulas
- calc.xlsx, calc.ods: the same, opened and saved by LibreOffice
- odfpy.ods: what LibreOffice writes in rare cases only, by hand
- password.xlsx, old.xls: one cell, behind a password, and in the format of Excel 97
- bomb.xlsx: 20 MB of cells that claim to be so many
- lying_bomb.xlsx: the same, claiming to be 1,000 bytes
"""

import datetime
import decimal
import io
import json
import pathlib
import random
import struct
import subprocess
import tempfile
import zipfile

import openpyxl
import openpyxl.chart
import pandas
from msoffcrypto.format.ooxml import OOXMLFile
from odf import dc, office, opendocument, style, table, text

FOLDER = pathlib.Path(__file__).with_name("workbooks")
WORDS = ["Stichting", "Coöperatie", "één", "De Brug", "PO", "VO", "'s-Hertogenbosch", "Ĳssel",
         "a  b", "<b>&\"", "regel 1\nregel 2", "tab\there", "=1+1", "00012", "1E5", "日本 🏫", "ﬁ",
         "_x", "2026-10-01", "TRUE", "-5"]
SECONDS = datetime.timedelta(seconds=1)


def number_text(value):
    if value == int(value):
        return str(int(value))
    return format(decimal.Decimal(repr(value)), "f")


def time_text(value):
    return value.strftime("%H:%M:%S" if value.second else "%H:%M")


def cell_text(value, number_format="General"):
    """The text that drukte gives a cell."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        if len(number_format) > 1 and set(number_format) == {"0"}:
            return f"{value:0{len(number_format)}d}"
        return number_text(value)
    if isinstance(value, datetime.datetime):
        day = value.date().isoformat()
        return day if value.time() == datetime.time() else f"{day} {time_text(value)}"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return time_text(value)
    return value


def random_value(source):
    """A value and the format of its number."""
    kind = source.randrange(9)
    day = datetime.date(1950, 1, 1) + datetime.timedelta(days=source.randrange(40000))
    moment = datetime.datetime(day.year, day.month, day.day) + SECONDS * source.randrange(86400)
    if kind == 0:
        return " ".join(source.choices(WORDS, k=source.randint(1, 3))), "General"
    if kind == 1:
        return source.choice([0, 1, -1, 41613, 10 ** 11 + 7, source.randrange(10 ** 9)]), "General"
    if kind == 2:
        return float(f"{source.choice([0.5, -2.25, 1e-7, 1 / 3, source.random() * 1e6]):.12g}"), "0.00"
    if kind == 3:
        return source.random() < 0.5, "General"
    if kind == 4:
        return day, source.choice(["dd-mm-yyyy", "d mmmm yyyy", "yyyy-mm-dd"])
    if kind == 5:
        return moment, source.choice(["dd-mm-yyyy hh:mm", "yyyy-mm-dd hh:mm:ss"])
    if kind == 6:
        return moment.time(), "hh:mm:ss"
    if kind == 7:
        return source.randrange(10 ** 4), source.choice(["00000", "0000000"])
    return (2 * source.randrange(100) + 1) / 200, source.choice(["0%", "0.0%"])


def fill(sheet, source):
    """Writes random cells; gives their texts by row."""
    rows = {}
    for row in sorted(source.sample(range(1, 90), 50)):
        texts = {}
        for column in sorted(source.sample(range(1, 20), source.randint(1, 9))):
            value, number_format = random_value(source)
            cell = sheet.cell(row, column)
            if isinstance(value, str):
                cell.value = value
                cell.data_type = "s"
            else:
                cell.value = value
                cell.number_format = number_format
            texts[column] = cell_text(value, number_format)
        rows[row] = [texts.get(column, "") for column in range(1, max(texts) + 1)]
    return rows


def make_openpyxl(path):
    source = random.Random(2026)
    book = openpyxl.Workbook()
    book.remove(book.active)
    sheets = []
    for name, state in [("Netwerken & tafels", "visible"), ("Verborgen", "hidden"),
                        ("Heel verborgen", "veryHidden"), ("Één", "visible")]:
        sheet = book.create_sheet(name)
        sheet.sheet_state = state
        sheets.append({"name": name, "hidden": state != "visible", "rows": fill(sheet, source),
                       "merged": [], "hiddenRows": []})
    book.create_chartsheet("Grafiek").add_chart(openpyxl.chart.BarChart())

    sheet = book["Één"]
    for first, last in [((100, 1), (100, 4)), ((102, 2), (105, 2))]:
        sheet.cell(*first).value = "samen"
        sheet.merge_cells(start_row=first[0], start_column=first[1],
                          end_row=last[0], end_column=last[1])
        sheets[3]["rows"][first[0]] = [""] * (first[1] - 1) + ["samen"]
        sheets[3]["merged"].append([first[0], last[0], first[1] - 1, last[1] - 1])
    sheet.row_dimensions[102].hidden = True
    sheets[3]["hiddenRows"] = [102]
    for row in range(106, 140):
        for column in range(1, 9):
            sheet.cell(row, column).fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")

    sheet = book.create_sheet("Formules")
    sheet["A1"], sheet["B1"], sheet["A2"] = "=1+1", "=\"a\"&\"b\"", "na"
    sheet["C3"] = "=DATE(2026,10,1)"
    sheet["C3"].number_format = "dd-mm-yyyy"
    sheets.append({"name": "Formules", "hidden": False, "rows": {2: ["na"]}, "merged": [],
                   "hiddenRows": [], "uncalculated": 3})
    book.save(path)
    return sheets


def calculated(sheets):
    """The sheets as LibreOffice saves them: with outcomes, and a sheet for the chart."""
    result = [dict(sheet) for sheet in sheets]
    result.insert(-1, {"name": "Grafiek", "hidden": False, "rows": {}, "merged": [],
                       "hiddenRows": []})
    del result[-1]["uncalculated"]
    result[-1]["rows"] = {1: ["2", "ab"], 2: ["na"], 3: ["", "", "2026-10-01"]}
    return result


def check_with_openpyxl(path, sheets):
    book = openpyxl.load_workbook(path, data_only=True)
    for expected in sheets:
        sheet = book[expected["name"]]
        found = {}
        for row in sheet.iter_rows():
            texts = ["" if cell.value is None else cell_text(cell.value, cell.number_format)
                     for cell in row]
            while texts and texts[-1] == "":
                texts.pop()
            if texts:
                found[row[0].row] = texts
        wanted = expected["rows"]
        different = [(row, found.get(row), wanted.get(row)) for row in found.keys() | wanted.keys()
                     if found.get(row) != wanted.get(row)]
        assert not different, (path, expected["name"], different)
        assert (sheet.sheet_state != "visible") == expected["hidden"]
        assert sorted([r.min_row, r.max_row, r.min_col - 1, r.max_col - 1]
                      for r in sheet.merged_cells.ranges) == expected["merged"]


def check_with_pandas(path, sheets):
    """pandas knows no formats of numbers: those that only differ in zeros in front are alike."""
    books = pandas.read_excel(path, sheet_name=None, header=None, dtype=object, engine="odf",
                              keep_default_na=False)
    for expected in sheets:
        frame = books[expected["name"]]
        for row, texts in expected["rows"].items():
            for column, wanted in enumerate(texts):
                value = frame.iat[row - 1, column]
                if isinstance(value, pandas.Timestamp):
                    value = value.to_pydatetime()
                elif hasattr(value, "item"):
                    value = value.item()
                found = cell_text(value)
                alike = found == wanted or wanted.isdigit() and found == wanted.lstrip("0").rjust(1, "0")
                # LibreOffice makes formulas of truth values, of which pandas reads 0 and 1.
                alike = alike or (found, wanted) in [("0", "FALSE"), ("1", "TRUE")]
                # pandas drops the blanks that LibreOffice writes as elements, and rounds seconds.
                alike = alike or "".join(found.split()) == "".join(wanted.split())
                assert alike, (path, expected["name"], row, column, found, wanted)


def convert(path, kind):
    with tempfile.TemporaryDirectory() as profile, tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{profile}",
                        "--convert-to", kind, "--outdir", folder, str(path)],
                       check=True, stdout=subprocess.DEVNULL)
        return (pathlib.Path(folder) / f"{path.stem}.{kind}").read_bytes()


def make_odfpy(path):
    book = opendocument.OpenDocumentSpreadsheet()
    hidden = style.Style(name="weg", family="table")
    hidden.addElement(style.TableProperties(display="false"))
    book.automaticstyles.addElement(hidden)

    def cell(*paragraphs, **attributes):
        made = table.TableCell(**attributes)
        for paragraph in paragraphs:
            made.addElement(paragraph if hasattr(paragraph, "tagName") else text.P(text=paragraph))
        return made

    def row(*cells, **attributes):
        made = table.TableRow(**attributes)
        for each in cells:
            made.addElement(each)
        return made

    sheet = table.Table(name="Ledenlijst")
    sheet.addElement(table.TableColumn(numbercolumnsrepeated=16384))
    header = table.TableHeaderRows()
    header.addElement(row(cell("bestuur", valuetype="string"), cell("uren", valuetype="string")))
    sheet.addElement(header)
    sheet.addElement(row(cell("regel 1", "regel 2", valuetype="string"),
                         cell(numbercolumnsrepeated=2), cell("x", numbercolumnsrepeated=3),
                         cell(numbercolumnsrepeated=16378)))
    spaced = text.P(text="  a  \n b")
    spaced.addElement(text.S(c=3))
    spaced.addText("c")
    spaced.addElement(text.Tab())
    spaced.addElement(text.Span(text="d "))
    spaced.addElement(text.A(href="https://example.org/", text="e"))
    spaced.addElement(text.LineBreak())
    spaced.addText("f ")
    note = office.Annotation()
    note.addElement(dc.Creator(text="Jansen"))
    note.addElement(text.P(text="klopt dit?"))
    noted = cell(valuetype="float", value="7")
    noted.addElement(note)
    noted.addElement(text.P(text="7"))
    sheet.addElement(row(cell(spaced, valuetype="string"), noted))
    group = table.TableRowGroup()
    group.addElement(row(cell("zelfde", valuetype="string"), numberrowsrepeated=3))
    group.addElement(row(cell(numbercolumnsrepeated=16384), numberrowsrepeated=10))
    sheet.addElement(group)
    sheet.addElement(row(cell("kop", valuetype="string", numbercolumnsspanned=3,
                              numberrowsspanned=2),
                         table.CoveredTableCell(numbercolumnsrepeated=2), cell("na")))
    sheet.addElement(row(
        cell("1.000,50", valuetype="float", value="1000.5"), cell("12%", valuetype="percentage", value="0.12"),
        cell("€ 5,00", valuetype="currency", currency="EUR", value="5"),
        cell("01-10-26", valuetype="date", datevalue="2026-10-01"),
        cell("01-10-26 14:30", valuetype="date", datevalue="2026-10-01T14:30:00"),
        cell("?", valuetype="date", datevalue="2026-10-01T00:00:00"),
        cell("?", valuetype="time", timevalue="PT14H30M05S"), cell("?", valuetype="time", timevalue="PT36H00M00S"),
        cell("WAAR", valuetype="boolean", booleanvalue="true"), cell("?", valuetype="boolean", booleanvalue="false"),
        cell("00012", valuetype="float", value="12"), cell("000", valuetype="float", value="0"),
        cell(valuetype="string", stringvalue="alleen waarde"), visibility="collapse"))
    sheet.addElement(row(cell(numbercolumnsrepeated=16384), numberrowsrepeated=1048550))
    book.spreadsheet.addElement(sheet)
    book.spreadsheet.addElement(table.Table(name="Weg", stylename="weg"))
    book.save(str(path))
    return [
        {"name": "Ledenlijst", "hidden": False, "hiddenRows": [18], "merged": [[17, 18, 0, 2]],
         "rows": {1: ["bestuur", "uren"], 2: ["regel 1\nregel 2", "", "", "x", "x", "x"],
                  3: ["a b   c\td e\nf", "7"], 4: ["zelfde"], 5: ["zelfde"], 6: ["zelfde"],
                  17: ["kop", "", "", "na"],
                  18: ["1000.5", "0.12", "5", "2026-10-01", "2026-10-01 14:30", "2026-10-01",
                       "14:30:05", "36:00", "TRUE", "FALSE", "00012", "000", "alleen waarde"]}},
        {"name": "Weg", "hidden": True, "hiddenRows": [], "merged": [], "rows": {}},
    ]


def make_unreadable():
    book = openpyxl.Workbook()
    book.active["A1"] = "geheim"
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "old.xlsx"
        book.save(path)
        (FOLDER / "old.xls").write_bytes(convert(path, "xls"))
        with path.open("rb") as source, (FOLDER / "password.xlsx").open("wb") as target:
            OOXMLFile(source).encrypt("geheim", target)


def make_bombs():
    """Replaces a sheet by 20 MB of rows."""
    source = io.BytesIO()
    book = openpyxl.Workbook()
    book.save(source)
    rows = "<row><c><v>1</v></c></row>" * (20_000_000 // 27)
    target = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                content = f"<worksheet><sheetData>{rows}</sheetData></worksheet>".encode()
                size = len(content)
            new.writestr(zipfile.ZipInfo(entry.filename), content, zipfile.ZIP_DEFLATED)
    honest = target.getvalue()
    lie = honest.replace(struct.pack("<I", size), struct.pack("<I", 1000))
    assert lie.count(struct.pack("<I", 1000)) >= 2
    (FOLDER / "bomb.xlsx").write_bytes(honest)
    (FOLDER / "lying_bomb.xlsx").write_bytes(lie)


def main():
    FOLDER.mkdir(exist_ok=True)
    original = FOLDER / "openpyxl.xlsx"
    sheets = make_openpyxl(original)
    check_with_openpyxl(original, sheets)
    (FOLDER / "calc.xlsx").write_bytes(convert(original, "xlsx"))
    (FOLDER / "calc.ods").write_bytes(convert(original, "ods"))
    check_with_openpyxl(FOLDER / "calc.xlsx", calculated(sheets))
    check_with_pandas(FOLDER / "calc.ods", calculated(sheets))
    files = {"openpyxl.xlsx": sheets, "calc.xlsx": calculated(sheets), "calc.ods": calculated(sheets),
             "odfpy.ods": make_odfpy(FOLDER / "odfpy.ods")}
    make_unreadable()
    make_bombs()
    result = [{"file": name, "sheets": [
        {**sheet, "rows": [{"number": number, "cells": cells}
                           for number, cells in sorted(sheet["rows"].items())]}
        for sheet in sheets]} for name, sheets in files.items()]
    path = pathlib.Path(__file__).with_name("workbooks.json")
    path.write_text(json.dumps(result, ensure_ascii=False, indent=0) + "\n")


main()
