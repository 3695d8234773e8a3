package io.handwriting.examples.server.guard;

import io.handwriting.HandwritingException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** An address or a network of addresses such as {@code 10.0.0.0/8}. */
final class Network {
    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*");

    private final String text;
    private final byte[] address;
    private final int bits;

    private Network(String text, byte[] address, int bits) {
        this.text = text;
        this.address = address;
        this.bits = bits;
    }

    static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] address = bytes(slash < 0 ? text : text.substring(0, slash), text);
        int most = address.length * 8;
        int bits = slash < 0 ? most : number(text.substring(slash + 1), most, text);
        return new Network(text, address, bits);
    }

    boolean contains(String candidate) {
        if (!NUMERIC.matcher(candidate).matches()) {
            return false;
        }
        byte[] other;
        try {
            other = InetAddress.getByName(candidate).getAddress();
        } catch (UnknownHostException e) {
            return false;
        }
        return other.length == address.length && sameBits(other);
    }

    private boolean sameBits(byte[] other) {
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Only numbers are read, so that no name is ever looked up. */
    private static byte[] bytes(String address, String text) {
        if (NUMERIC.matcher(address).matches()) {
            try {
                return InetAddress.getByName(address).getAddress();
            } catch (UnknownHostException e) {
                throw none(text);
            }
        }
        throw none(text);
    }

    private static int number(String digits, int most, String text) {
        try {
            int bits = Integer.parseInt(digits);
            if (bits >= 0 && bits <= most) {
                return bits;
            }
        } catch (NumberFormatException e) {
            throw none(text);
        }
        throw none(text);
    }

    private static HandwritingException none(String text) {
        return new HandwritingException(
                "\"" + text + "\" is no address or network; it should look like 10.1.2.3, 10.0.0.0/8 or fd00::/8.");
    }

    @Override
    public String toString() {
        return text;
    }
}
