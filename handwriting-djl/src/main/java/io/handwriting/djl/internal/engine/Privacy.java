package io.handwriting.djl.internal.engine;

/** Keeps DJL off the network: it would report its use, and fetch natives that are missing. */
final class Privacy {
    private static final String OPTED_OUT = "OPT_OUT_TRACKING";
    static final String OFFLINE = "ai.djl.offline";

    private Privacy() {}

    /** Called before anything of DJL; who wants natives fetched says so with {@code -Dai.djl.offline=false}. */
    static void keep() {
        System.setProperty(OPTED_OUT, "true");
        if (System.getProperty(OFFLINE) == null) {
            System.setProperty(OFFLINE, "true");
        }
    }
}
