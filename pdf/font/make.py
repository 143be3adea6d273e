"""Makes the font that marks are set in, from Liberation Serif Regular 2.1.5 (SIL OFL 1.1).

    python3 make.py LiberationSerif-Regular.ttf

Kept are Latin with all of Vietnamese, Greek, Cyrillic, punctuation and currency signs; left out are
the instructions for low screen resolutions and the tables for shaping, which a mark does not use.
That is half a megabyte less for every browser that loads the library. The licence reserves the name
Liberation for the unmodified font, so this one has a name of its own. Needs fonttools.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

NAME = "Nd137 Serif"
RANGES = [
    (0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1EFF), (0x2000, 0x206F),
    (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F), (0x2150, 0x21FF), (0x2200, 0x22FF),
]  # fmt: skip

options = subset.Options(hinting=False, layout_features=[], name_IDs=[0, 5, 13, 14], notdef_outline=True, drop_tables=["FFTM"])
font = TTFont(sys.argv[1], recalcTimestamp=False)
cut = subset.Subsetter(options)
cut.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
cut.subset(font)
for number, text in [(1, NAME), (2, "Regular"), (3, f"{NAME} from Liberation Serif 2.1.5"), (4, NAME), (6, NAME.replace(" ", ""))]:
    font["name"].setName(text, number, 3, 1, 0x409)
font.save(pathlib.Path(__file__).parent / "Nd137Serif.ttf")
