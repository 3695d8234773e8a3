package io.handwriting.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a command wrote, and with what code it ended. */
record Console(int code, String out, String err) {
    private static final String PROGRESS = "PROGRESS:";

    static Console run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new Console(code, out.toString(), err.toString());
    }

    static Map<String, Object> json(String text) {
        return JsonMapper.shared().readValue(text, new TypeReference<Map<String, Object>>() {});
    }

    List<Map<String, Object>> progress() {
        return out.lines()
                .filter(line -> line.startsWith(PROGRESS))
                .map(line -> json(line.substring(PROGRESS.length())))
                .toList();
    }
}
