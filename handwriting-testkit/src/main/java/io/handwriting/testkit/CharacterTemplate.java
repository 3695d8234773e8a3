package io.handwriting.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** How one character is drawn: strokes of nodes in a box one unit high, read from {@code characters.txt}. */
record CharacterTemplate(List<List<Node>> strokes) {
    private static final float WOBBLE = 0.04f;

    /** A point on the way of the pen; {@code curved} when a smooth curve leads on to the next. */
    record Node(float x, float y, boolean curved) {}

    static CharacterTemplate of(String label) {
        CharacterTemplate template = Table.BY_LABEL.get(label);
        if (template == null) {
            throw new IllegalArgumentException(
                    "There is no synthetic \"" + label + "\"; there are " + Table.BY_LABEL.keySet() + ".");
        }
        return template;
    }

    static CharacterTemplate parse(String text) {
        List<List<Node>> strokes = new ArrayList<>();
        for (String stroke : text.split("\\|", -1)) {
            strokes.add(nodes(stroke.strip()));
        }
        return new CharacterTemplate(strokes);
    }

    private static List<Node> nodes(String stroke) {
        List<Node> nodes = new ArrayList<>();
        boolean curved = false;
        for (String point : stroke.split(" ", -1)) {
            curved = (curved || point.startsWith("(")) && !point.endsWith(")");
            String[] xy = point.replaceAll("[()]", "").split(",", -1);
            nodes.add(new Node(Float.parseFloat(xy[0]), Float.parseFloat(xy[1]), curved));
        }
        return nodes;
    }

    /** Moves every node a little. */
    CharacterTemplate wobbled(Random random) {
        return new CharacterTemplate(strokes.stream()
                .map(nodes -> nodes.stream()
                        .map(node -> new Node(node.x + wobble(random), node.y + wobble(random), node.curved))
                        .toList())
                .toList());
    }

    private static float wobble(Random random) {
        return WOBBLE * (2 * random.nextFloat() - 1);
    }

    /** Finds the place between node {@code i} and the next: on a Catmull-Rom curve or on a straight line. */
    static Node between(List<Node> nodes, int i, float t) {
        Node from = nodes.get(i);
        Node to = nodes.get(i + 1);
        if (!from.curved) {
            return new Node(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y), false);
        }
        Node before = i > 0 && nodes.get(i - 1).curved ? nodes.get(i - 1) : from;
        Node after = to.curved ? nodes.get(i + 2) : to;
        return new Node(curve(before.x, from.x, to.x, after.x, t), curve(before.y, from.y, to.y, after.y, t), false);
    }

    private static float curve(float before, float from, float to, float after, float t) {
        float start = (to - before) / 2;
        float end = (after - from) / 2;
        float rest = to - from;
        return from + t * (start + t * (3 * rest - 2 * start - end + t * (start + end - 2 * rest)));
    }

    /** All templates; read once. */
    private static final class Table {
        static final Map<String, CharacterTemplate> BY_LABEL = read();

        private static Map<String, CharacterTemplate> read() {
            Map<String, CharacterTemplate> byLabel = new LinkedHashMap<>();
            lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", 2);
                byLabel.put(parts[0], parse(parts[1]));
            });
            return byLabel;
        }

        private static Stream<String> lines() {
            try (InputStream table = CharacterTemplate.class.getResourceAsStream("characters.txt")) {
                return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8).lines();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
