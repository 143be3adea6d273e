import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.results.TestAssertion;

/** Has veraPDF judge files by what they claim: a line each, path, claim, true or false, rules broken. */
final class Archive {
    public static void main(String[] paths) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        for (String path : paths) {
            try (var file = new FileInputStream(path); var parser = foundry.createParser(file)) {
                var flavour = parser.getFlavour();
                var result = foundry.createValidator(flavour, false).validate(parser);
                var broken = new TreeSet<String>();
                for (TestAssertion test : result.getTestAssertions()) {
                    if (test.getStatus() == TestAssertion.Status.FAILED) {
                        broken.add(test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber());
                    }
                }
                System.out.println(path + "\t" + flavour.getId() + "\t" + result.isCompliant() + "\t" + String.join(" ", broken));
            }
        }
    }
}
