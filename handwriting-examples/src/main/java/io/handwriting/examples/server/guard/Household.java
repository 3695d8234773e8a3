package io.handwriting.examples.server.guard;

/** What counts as one client: an address of IPv4, or a whole /64 of IPv6, which one household has. */
final class Household {
    private static final int GROUPS = 4;

    private Household() {}

    static String of(String address) {
        int end = 0;
        for (int groups = 0; groups < GROUPS; groups++) {
            end = address.indexOf(':', end);
            if (end < 0) {
                return address;
            }
            end++;
        }
        return address.substring(0, end);
    }
}
