package io.handwriting.examples.server.guard;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what went wrong without saying where things lie on this machine: of a path no more than the name at its end. */
public final class Discretion {
    private static final String NO_PART_OF_A_PATH = "(?<![\\w/\\\\.])";
    private static final Pattern FILE_URL = Pattern.compile("\\bfile:/{1,3}(?=[^/])");
    private static final Pattern PATH = Pattern.compile(
            NO_PART_OF_A_PATH + "(?:[A-Za-z]:)?(?:/(?!/)|\\\\{1,2})(?:[^\\s/\\\\\"'<>|:;,()]+[/\\\\])+");

    private final List<Pattern> folders;

    private Discretion(List<Pattern> folders) {
        this.folders = folders;
    }

    /**
     * Knows folders whose names may have spaces, beside the usual ones of this machine.
     *
     * @param known folders of the server
     * @return what takes them out of sentences
     */
    public static Discretion about(Path... known) {
        Stream<Path> usual =
                Stream.of("user.home", "user.dir", "java.io.tmpdir").map(name -> Path.of(System.getProperty(name)));
        return new Discretion(Stream.concat(Stream.of(known), usual)
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> folder.getNameCount() > 0)
                .sorted(Comparator.comparing(Path::getNameCount).reversed())
                .map(Discretion::beginning)
                .toList());
    }

    /** What stands before the name of anything in the folder, and before that of the folder itself. */
    private static Pattern beginning(Path folder) {
        String separator = Pattern.quote(folder.getFileSystem().getSeparator());
        String whole = Pattern.quote(folder.toString()) + separator;
        String above = Pattern.quote(String.valueOf(folder.getParent())) + separator + "?(?="
                + Pattern.quote(String.valueOf(folder.getFileName())) + "(?![\\w.-]))";
        return Pattern.compile(NO_PART_OF_A_PATH + "(?:" + whole + "|" + above + ")");
    }

    /**
     * Takes paths out of a sentence.
     *
     * @param sentence what went wrong
     * @return the same with names in the place of paths
     */
    public String of(String sentence) {
        String told = FILE_URL.matcher(sentence).replaceAll(Matcher.quoteReplacement("/"));
        for (Pattern folder : folders) {
            told = folder.matcher(told).replaceAll("");
        }
        return PATH.matcher(told).replaceAll("");
    }
}
