package io.handwriting.examples.server.feedback;

/** Opens a store and says how it went. */
final class OpeningServer {
    private OpeningServer() {}

    public static void main(String[] arguments) {
        try (FeedbackStore store = FeedbackStore.open(arguments[0])) {
            System.out.println(store.size() + " corrections");
        } catch (FeedbackException e) {
            System.out.println(e.getMessage());
        }
    }
}
