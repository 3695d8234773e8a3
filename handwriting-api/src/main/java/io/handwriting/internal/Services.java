package io.handwriting.internal;

/** Where discovery looks when nobody says where. */
public final class Services {
    private Services() {}

    /**
     * Chooses a class loader.
     *
     * @return the context class loader of the calling thread, or this library's own where there is none
     */
    public static ClassLoader defaultLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : Services.class.getClassLoader();
    }
}
