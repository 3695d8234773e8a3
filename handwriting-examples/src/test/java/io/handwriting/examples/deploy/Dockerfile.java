package io.handwriting.examples.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The instructions of a Dockerfile, each on one line. */
record Dockerfile(List<Instruction> instructions) {
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_.]+)=(\"[^\"]*\"|\\S+)");

    record Instruction(String name, String arguments) {
        static Instruction of(String line) {
            String[] parts = line.split("\\s+", 2);
            return new Instruction(parts[0], parts[1].strip());
        }
    }

    static Dockerfile ofTheServer() {
        String joined = String.join("\n", Checkout.lines("deploy/Dockerfile")).replaceAll("\\\\\n", " ");
        return new Dockerfile(joined.lines().map(Instruction::of).toList());
    }

    List<String> all(String name) {
        return instructions.stream()
                .filter(instruction -> instruction.name().equals(name))
                .map(Instruction::arguments)
                .toList();
    }

    /** What holds in the image that comes out. */
    String last(String name) {
        List<String> all = all(name);
        if (all.isEmpty()) {
            throw new IllegalStateException("the Dockerfile has no " + name);
        }
        return all.get(all.size() - 1);
    }

    /** The instructions of the stage that becomes the image. */
    Dockerfile lastStage() {
        int from = 0;
        for (int i = 0; i < instructions.size(); i++) {
            from = instructions.get(i).name().equals("FROM") ? i : from;
        }
        return new Dockerfile(instructions.subList(from, instructions.size()));
    }

    Map<String, String> variables() {
        return ASSIGNMENT
                .matcher(String.join(" ", lastStage().all("ENV")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    String variable(String name) {
        return Objects.requireNonNull(variables().get(name), name);
    }

    /** The value of an argument when none is given. */
    String defaultOf(String argument) {
        return Objects.requireNonNull(defaults().get(argument), argument);
    }

    /** The values of arguments that have one, by name. */
    Map<String, String> defaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (String argument : all("ARG")) {
            Matcher assigned = ASSIGNMENT.matcher(argument);
            if (assigned.matches()) {
                defaults.put(assigned.group(1), assigned.group(2));
            }
        }
        return defaults;
    }
}
