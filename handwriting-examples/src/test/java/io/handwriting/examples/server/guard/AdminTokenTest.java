package io.handwriting.examples.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.HandwritingException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTokenTest {
    @TempDir
    private Path folder;

    @Test
    void isNotNeededOnLoopback() {
        AdminToken token = AdminToken.choose(exposure("127.0.0.1", null), file());

        assertThat(token.isNeeded()).isFalse();
        assertThat(token.opensFor(null)).isTrue();
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void isAlwaysNeededWhenOneIsGiven(String bind) {
        AdminToken token = AdminToken.choose(exposure(bind, "correct horse".replace(' ', '-')), file());

        assertThat(token.isNeeded()).isTrue();
        assertThat(token.opensFor("correct-horse")).isTrue();
        assertThat(token.opensFor("correct-hors")).isFalse();
        assertThat(token.opensFor("")).isFalse();
        assertThat(token.opensFor(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer correct-horse", "bearer  correct-horse "})
    void readsTheHeader(String header) {
        AdminToken token = AdminToken.choose(exposure("127.0.0.1", "correct-horse"), file());

        token.check(header);
        assertThatThrownBy(() -> token.check("Basic correct-horse"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(401);
                    assertThat(refused.headers()).containsEntry("WWW-Authenticate", "Bearer");
                });
        assertThatThrownBy(() -> token.check(null)).isInstanceOf(RefusedException.class);
    }

    @Test
    void isMadeUpOnceBeyondLoopbackAndKeptForItsOwnerAlone() throws IOException {
        AdminToken token = AdminToken.choose(exposure("0.0.0.0", null), file());
        String kept = Files.readString(file()).trim();

        assertThat(kept).hasSize(32);
        assertThat(token.opensFor(kept)).isTrue();
        assertThat(AdminToken.choose(exposure("0.0.0.0", null), file()).opensFor(kept))
                .isTrue();
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(file()))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void isNeededBehindAProxyOnThisMachine() {
        Exposure proxied = new Exposure("127.0.0.1", List.of(), List.of(), List.of("127.0.0.1"), null);

        assertThat(AdminToken.choose(proxied, file()).isNeeded()).isTrue();
    }

    @Test
    void saysWhereItCannotBeKept() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "").resolve("token");

        assertThatThrownBy(() -> AdminToken.choose(exposure("0.0.0.0", null), blocked))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("cannot be kept in " + blocked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a space in it", "ümläutümläut"})
    void refusesTokensThatAreTooWeakOrFitNoHeader(String weak) {
        assertThatThrownBy(() -> AdminToken.choose(exposure("127.0.0.1", weak), file()))
                .isInstanceOf(HandwritingException.class)
                .hasMessageContaining("at least 8");
    }

    private Path file() {
        return folder.resolve("kept").resolve("admin-token");
    }

    private static Exposure exposure(String bind, @Nullable String token) {
        return new Exposure(bind, List.of(), List.of(), List.of(), token);
    }
}
