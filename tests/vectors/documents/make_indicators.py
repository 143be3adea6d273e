"""Writes the documents with definitions of indicators, byte for byte the same each time.

    python3 tests/vectors/documents/make_indicators.py

Only the standard library is needed. All names are made up.
"""

import csv
import io
import json
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
NAME = "Tỷ lệ hộ nghèo Minh Họa"


def table(rows, delimiter=","):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def windows_1258(text):
    """Base letters composed, tones apart: as Windows writes it."""
    out = bytearray()
    for letter in unicodedata.normalize("NFC", text):
        try:
            out += letter.encode("cp1258")
        except UnicodeEncodeError:
            first, *marks = unicodedata.normalize("NFD", letter)
            kept = [mark for mark in marks if mark not in "\u0300\u0301\u0303\u0309\u0323"]
            tones = [mark for mark in marks if mark not in kept]
            out += unicodedata.normalize("NFC", first + "".join(kept)).encode("cp1258")
            out += "".join(tones).encode("cp1258")
    return bytes(out)


ROLES = ["daily_monthly", "national_programmes", "emergencies", "local_specific",
         "council_targets", "government_tasks"]
HEADING = ["Mã chỉ số", "Tên chỉ số", "Phương pháp tính", "Đơn vị tính", "Phân tổ chủ yếu", "Kỳ dữ liệu",
           "Nguồn dữ liệu", "Khả năng so sánh", "Nhóm", "Khái niệm", "STT"]
ROWS = [[f"MH.{n:02}", f"Chỉ số Minh Họa {n}", "Tử số chia mẫu số, nhân 100", "%", "Lĩnh vực; Địa bàn", "tháng",
         "Cơ sở dữ liệu Minh Họa", "So sánh được giữa các kỳ", role,
         "Hồ sơ nộp qua cổng, gồm \"trực tuyến\"" if n == 1 else "", n]
        for n, role in enumerate(ROLES, 1)]
FILES = {"indicators.csv": table([HEADING, *ROWS]).encode()}

SMALL = [["Tên", "Đơn vị", "Chia sẻ", "Cập nhật thường xuyên", "Sử dụng dữ liệu sẵn có"],
         [NAME, "%", "Có", "không", ""]]
FILES["indicators-1258.csv"] = windows_1258(table(SMALL, ";"))
PERIODS = [["name", "period"], [NAME, "tháng"]]
FILES["indicators-utf16.csv"] = b"\xff\xfe" + table(PERIODS, "\t").encode("utf-16-le")
FILES["indicators-mixed.csv"] = table(PERIODS).encode() + windows_1258(table(PERIODS[1:]))

SPACES = ('xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" '
          'xmlns:gen="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/generic" '
          'xmlns:str="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure" '
          'xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"')


def report(series, *attributes):
    return f"""    <gen:Report id="SDG_META_SERIES">
      <gen:Target id="SERIES_TARGET">
        <gen:ReferenceValue id="KEY_DESCRIPTOR_VALUES_TARGET">
          <gen:DataKey>
            <com:KeyValue id="SERIES"><com:Value>{series}</com:Value></com:KeyValue>
            <com:KeyValue id="REF_AREA"><com:Value>VN</com:Value></com:KeyValue>
          </gen:DataKey>
        </gen:ReferenceValue>
      </gen:Target>
      <gen:AttributeSet>
{chr(10).join(attributes)}
      </gen:AttributeSet>
    </gen:Report>"""


def reported(concept, *texts, inner=""):
    said = "".join(f'<com:Text xml:lang="{language}">{text}</com:Text>' for language, text in texts)
    return f'        <gen:ReportedAttribute id="{concept}">{said}{inner}</gen:ReportedAttribute>'


def sdmx(declaration='<?xml version="1.0" encoding="UTF-8"?>'):
    first = report(
        "SI_MH_01",
        reported("SDG_INDICATOR_INFO", inner="<gen:AttributeSet>"
                 + reported("SDG_SERIES_DESCR", ("en", "Poverty rate"), ("vi", NAME)).strip()
                 + "</gen:AttributeSet>"),
        reported("STAT_CONC_DEF", ("en", "A household below the line &amp; its members")),
        reported("UNIT_MEASURE", ("en", "Percent"), ("vi", "%")),
        '        <gen:ReportedAttribute id="DATA_COMP"><com:StructuredText xml:lang="en">'
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>Households below the line</p>'
        "<p>/ all <b>households</b></p></div></com:StructuredText></gen:ReportedAttribute>",
        reported("FREQ_COLL", ("en", "Collected all year")),
        reported("FREQ", ("en", "M")),
        reported("SOURCE_TYPE", ("en", "A survey")),
        reported("DATA_SOURCE", ("vi", "Cơ quan Mẫu Minh Họa")),
        reported("COVERAGE", ("vi", "Địa bàn")),
        reported("COMPARABILITY", ("en", "<![CDATA[Comparable from 2021]]>")),
    )
    second = report("SI_MH_02", reported("SDG_SERIES_DESCR", ("vi", "Chỉ số Minh Họa 2")), reported("UNIT_MEASURE"))
    return f"""{declaration}
<mes:GenericMetadata {SPACES}>
  <mes:Header><mes:ID>MINH_HOA</mes:ID><mes:Test>true</mes:Test></mes:Header>
  <mes:MetadataSet structureRef="SDG_META">
{first}
{second}
  </mes:MetadataSet>
</mes:GenericMetadata>
"""


FILES["indicators.xml"] = sdmx().encode()
FILES["indicators-cut.xml"] = sdmx().encode()[:-200]
# Codes and plain values as XML attributes, as SDMX-ML 2.1 has them.
FILES["indicators-coded.xml"] = """<?xml version="1.0" encoding="UTF-8"?>
<mes:GenericMetadata xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:gen="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/generic" xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
  <mes:Header><mes:ID>MINH_HOA</mes:ID><mes:Test>true</mes:Test></mes:Header>
  <mes:MetadataSet structureRef="SDG_META">
    <gen:Report id="SDG_META_SERIES">
      <gen:AttributeSet>
        <gen:ReportedAttribute id="INDICATOR" value="MH_02"/>
        <gen:ReportedAttribute id="FREQ_COLL" value="M"/>
        <gen:ReportedAttribute id="UNIT_MEASURE" value="Người &amp; hộ"/>
        <gen:ReportedAttribute id="DATA_SOURCE"><com:Text xml:lang="vi">Cục Mẫu</com:Text></gen:ReportedAttribute>
      </gen:AttributeSet>
    </gen:Report>
  </mes:MetadataSet>
</mes:GenericMetadata>
""".encode()
FILES["indicators-utf16.xml"] = sdmx('<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16-be")


def structure(parents, document_type=""):
    concepts = "".join(
        f'<str:Concept id="{concept}"><com:Name xml:lang="vi">{name}</com:Name>'
        + (f'<str:Parent><Ref id="{parent}"/></str:Parent>' if parent else "") + "</str:Concept>"
        for concept, name, parent in parents)
    return f"""<?xml version="1.0" encoding="UTF-8"?>{document_type}
<mes:Structure {SPACES}>
  <mes:Structures>
    <str:Concepts><str:ConceptScheme id="CS" agencyID="MINH_HOA" version="1.0">{concepts}</str:ConceptScheme></str:Concepts>
    <str:MetadataStructures>
      <str:MetadataStructure id="MSD" agencyID="MINH_HOA" version="1.0">
        <str:MetadataStructureComponents><str:ReportStructure id="REPORT">
          <str:MetadataAttribute id="UNIT_MEASURE"><str:ConceptIdentity><Ref id="UNIT_MEASURE" maintainableParentID="CS"/></str:ConceptIdentity></str:MetadataAttribute>
        </str:ReportStructure></str:MetadataStructureComponents>
      </str:MetadataStructure>
    </str:MetadataStructures>
  </mes:Structures>
</mes:Structure>
""".encode()


CONCEPTS = [("UNIT_MEASURE", "Đơn vị đo", ""), ("DATA_COMP", "Cách tính", "OTHER_METHOD"), ("OTHER_METHOD", "Khác", "")]
FILES["structure.xml"] = structure(CONCEPTS)
FILES["structure-cyclic.xml"] = structure([("A", "a", "B"), ("B", "b", "C"), ("C", "c", "A")])
FILES["structure-entity.xml"] = structure(
    CONCEPTS, '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>')


def written(value):
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def values(*pairs):
    return [{"id": concept, "value": value} for concept, value in pairs]


FILES["indicators.sdmx.json"] = written({"data": {"metadataSets": [
    {"id": "INDICATOR_1", "name": NAME, "attributes": values(
        ("INDICATOR", "MH.01"), ("TITLE", NAME), ("UNIT_MEASURE", "%"), ("DISAGGREGATION", "Lĩnh vực"),
        ("DISAGGREGATION", "Địa bàn"), ("ND137_SHARED", "yes"))},
    {"id": "INDICATOR_2", "attributes": values(("DISAGGREGATION", ""))}]}})
FILES["indicators-1.0.sdmx.json"] = written({"data": {"metadataSets": [{"reports": [
    {"id": "R1", "names": {"en": "Made-up name", "vi": "Tên Minh Họa"}, "attributeSet": {"reportedAttributes": [
        {"id": "INFO", "attributeSet": {"reportedAttributes": [
            {"id": "UNIT_MEASURE", "texts": {"en": "Percent", "vi": "%"}}]}},
        {"id": "DATA_SOURCE", "text": "Cơ quan Mẫu"}]}}]}]}})
FILES["indicators.json"] = written({"indicators": [{"name": NAME, "unit": "%", "shared": True}]})
FILES["indicators-bad.json"] = written([{"unit": "%"}, {"units": "%"}])

for name, data in FILES.items():
    (HERE / name).write_bytes(data)
