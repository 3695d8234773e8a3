package io.handwriting.examples.server.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The members of a JSON object, asked for by name and type; what is wrong is told with the name. */
public final class Members {
    private static final int SHOWN = 40;

    private final String path;
    private final JsonNode node;

    Members(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /**
     * Refuses members that nobody asks for.
     *
     * @param known the names there may be
     * @throws WireException if there is another
     */
    public void requireOnly(Set<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new WireException("There is no \"" + path + shown(name) + "\" here; there may be: "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /**
     * Adds members, in place of those that have their names.
     *
     * @param more the members
     * @return all of them
     */
    public Members with(Map<String, String> more) {
        ObjectNode all = (ObjectNode) node.deepCopy();
        more.forEach(all::put);
        return new Members(path, all);
    }

    /**
     * Tells whether a member is there.
     *
     * @param name the name
     * @return whether it is there and not null
     */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    /**
     * Reads a text.
     *
     * @param name the name
     * @return the text, if it is there
     */
    public Optional<String> text(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!node.get(name).isString()) {
            throw wrong(name, "a text");
        }
        return Optional.of(node.get(name).stringValue());
    }

    /**
     * Reads a number.
     *
     * @param name the name
     * @return the number, if it is there
     */
    public Optional<Double> number(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!isNumber(name)) {
            throw wrong(name, "a number");
        }
        return Optional.of(node.get(name).asDouble());
    }

    /**
     * Reads what may be no number.
     *
     * @param name the name
     * @return the number, if it is there and one
     */
    public Optional<Double> numberIfOne(String name) {
        return isNumber(name) ? number(name) : Optional.empty();
    }

    private boolean isNumber(String name) {
        return has(name)
                && node.get(name).isNumber()
                && Double.isFinite(node.get(name).asDouble());
    }

    /**
     * Reads a whole number.
     *
     * @param name the name
     * @param least the least it may be
     * @param most the most it may be
     * @return the number, if it is there
     */
    public Optional<Integer> whole(String name, int least, int most) {
        Optional<Double> number = number(name);
        if (number.isPresent()) {
            double value = number.get();
            if (value != Math.rint(value) || value < least || value > most) {
                throw wrong(name, "a whole number from " + least + " to " + most);
            }
        }
        return number.map(Double::intValue);
    }

    /**
     * Reads yes or no.
     *
     * @param name the name
     * @return whether it is there and true
     */
    public boolean flag(String name) {
        if (has(name) && !node.get(name).isBoolean()) {
            throw wrong(name, "true or false");
        }
        return has(name) && node.get(name).booleanValue();
    }

    /**
     * Reads an object.
     *
     * @param name the name
     * @return its members; none if it is not there
     */
    public Members object(String name) {
        if (has(name) && !node.get(name).isObject()) {
            throw wrong(name, "an object");
        }
        JsonNode inner = has(name) ? node.get(name) : JsonNodeFactory.instance.objectNode();
        return new Members(path + name + ".", inner);
    }

    /**
     * Reads a list of texts.
     *
     * @param name the name
     * @return the texts; none if it is not there
     */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(name)) {
            if (!element.isString()) {
                throw wrong(name, "a list of texts");
            }
            texts.add(element.stringValue());
        }
        return texts;
    }

    /**
     * Reads a list of lists of numbers.
     *
     * @param name the name
     * @return the numbers; none if it is not there
     */
    public List<float[]> numberLists(String name) {
        List<float[]> lists = new ArrayList<>();
        for (JsonNode element : list(name)) {
            lists.add(numbers(element, name, "a list of lists of numbers"));
        }
        return lists;
    }

    /**
     * Reads a list of numbers.
     *
     * @param name the name
     * @return the numbers
     */
    public float[] numbers(String name) {
        return numbers(list(name), name, "a list of numbers");
    }

    private float[] numbers(JsonNode list, String name, String what) {
        if (!list.isArray()) {
            throw wrong(name, what);
        }
        float[] numbers = new float[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).isNumber() ? (float) list.get(i).asDouble() : Float.NaN;
            if (!Float.isFinite(numbers[i])) {
                throw wrong(name, what);
            }
        }
        return numbers;
    }

    private JsonNode list(String name) {
        if (!has(name)) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!node.get(name).isArray()) {
            throw wrong(name, "a list");
        }
        return node.get(name);
    }

    private WireException wrong(String name, String wanted) {
        return new WireException("\"" + path + name + "\" is to be " + wanted + ", not "
                + shown(node.get(name).toString()) + ".");
    }
}
