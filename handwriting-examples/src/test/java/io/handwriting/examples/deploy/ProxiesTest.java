package io.handwriting.examples.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProxiesTest {
    private final List<String> nginx = Checkout.lines("deploy/nginx.conf");
    private final List<String> caddy = Checkout.lines("deploy/Caddyfile");

    @Test
    void nginxPassesWebSocketsOn() {
        assertThat(nginx)
                .contains(
                        "proxy_http_version 1.1;",
                        "proxy_set_header Upgrade $http_upgrade;",
                        "proxy_set_header Connection $handwriting_connection;",
                        "map $http_upgrade $handwriting_connection {",
                        "proxy_read_timeout 1h;",
                        "proxy_send_timeout 1h;");
    }

    @Test
    void nginxReplacesWhatStrangersClaimOfThemselves() {
        assertThat(nginx)
                .contains(
                        "proxy_set_header X-Forwarded-For $remote_addr;",
                        "proxy_set_header X-Forwarded-Proto $scheme;",
                        "proxy_set_header X-Forwarded-Host $host;")
                .noneMatch(line -> line.contains("$proxy_add_x_forwarded_for"));
    }

    @Test
    void caddyTrustsNoProxyBeforeIt() {
        assertThat(caddy)
                .contains("reverse_proxy {$UPSTREAM:127.0.0.1:8080}")
                .noneMatch(line -> line.contains("trusted"));
    }

    @Test
    void figuresAreNotForStrangers() {
        assertThat(nginx).containsSequence("location = /metrics {", "return 404;", "}");
        assertThat(caddy).containsSequence("@figures path /metrics", "respond @figures 404");
    }

    @Test
    void browsersStayWithTls() {
        assertThat(nginx).anyMatch(line -> line.startsWith("add_header Strict-Transport-Security"));
        assertThat(caddy).anyMatch(line -> line.startsWith("header Strict-Transport-Security"));
        assertThat(nginx).contains("return 301 https://$host$request_uri;");
    }
}
