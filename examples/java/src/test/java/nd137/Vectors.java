package nd137;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * Runs every shared vector and compares bytes: {@code Vectors DIRECTORY COUNT}, where COUNT is
 * how many must have run. A program of its own, so that it can be started under any encoding.
 */
public final class Vectors {
    private Vectors() {
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path directory = Paths.get(arguments[0]);
        int wanted = Integer.parseInt(arguments[1]);
        int passed = 0;
        int failed = 0;
        List<String> lines =
                Files.readAllLines(directory.resolve("bytes.tsv"), StandardCharsets.UTF_8);
        for (String line : lines) {
            String[] column = line.split("\t", -1);
            if (column.length == 7 && same(directory, column)) {
                passed++;
            } else {
                failed++;
                System.err.println(column[0] + " `" + column[1] + "`");
            }
        }
        System.out.println("Java vectors (file.encoding " + System.getProperty("file.encoding")
                + "): " + passed + " passed, " + failed + " failed");
        System.exit(failed == 0 && passed == wanted && passed > 0 ? 0 : 1);
    }

    private static boolean same(Path directory, String[] column)
            throws IOException, NoSuchAlgorithmException {
        byte[] document = column[2].equals("-") ? null
                : Files.readAllBytes(directory.resolve("documents" + File.separator + column[2]));
        byte[] expected = column[5].getBytes(StandardCharsets.UTF_8);
        try {
            Reply reply = Nd137.call(column[0], column[3], document);
            return column[4].equals("ok") && Arrays.equals(reply.bytes(), expected)
                    && sha256(reply.document()).equals(column[6]);
        } catch (Nd137Exception error) {
            return column[4].equals("error")
                    && Arrays.equals(error.json().getBytes(StandardCharsets.UTF_8), expected);
        }
    }

    private static String sha256(byte[] document) throws NoSuchAlgorithmException {
        if (document == null) {
            return "-";
        }
        StringBuilder hex = new StringBuilder();
        for (byte value : MessageDigest.getInstance("SHA-256").digest(document)) {
            hex.append(String.format("%02x", value));
        }
        return hex.toString();
    }
}
