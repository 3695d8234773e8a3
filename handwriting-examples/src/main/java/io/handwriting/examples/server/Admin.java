package io.handwriting.examples.server;

import io.handwriting.examples.server.guard.AdminToken;
import io.javalin.http.Handler;

/** Lets only those through who know the admin token, where there is one. */
final class Admin {
    private final AdminToken token;

    Admin(AdminToken token) {
        this.token = token;
    }

    Handler only(Handler handler) {
        return context -> {
            token.check(context.header("Authorization"));
            handler.handle(context);
        };
    }
}
