package io.handwriting.examples.server.guard;

/** What is said about a status when there is nothing better to say. */
final class StatusSentence {
    private StatusSentence() {}

    static String of(int status, String id) {
        return switch (status) {
            case 400 -> "This request cannot be understood.";
            case 401, 403 -> "This is not allowed.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method; the header Allow names those it takes.";
            case 408 -> "The request came too slowly.";
            case 413 -> "The body is larger than what is taken.";
            case 414 -> "The address is too long.";
            case 415 -> "This kind of content is not taken.";
            case 429 -> "That were too many requests in a short time.";
            case 431 -> "The request's headers are too large.";
            case 501, 505 -> "The server does not speak this method or version of HTTP.";
            case 503 -> "The server is busy; please try again in a moment.";
            default ->
                status < 500
                        ? "This request is refused."
                        : "Something went wrong here; the log has it under " + id + ".";
        };
    }

    static String reason(int status) {
        return switch (status) {
            case 401 -> "token";
            case 404 -> "not-found";
            case 405 -> "method";
            case 408 -> "slow";
            case 413 -> "size";
            case 414, 431 -> "headers";
            case 501, 505 -> "bad-request";
            case 429 -> "rate";
            case 503 -> "busy";
            default -> status < 500 ? "bad-request" : "failure";
        };
    }
}
