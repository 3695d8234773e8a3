package io.handwriting.examples.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handwriting.DrawingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageListTest {
    private static final FolderListing FLAT = new FolderListing(false, Set.of());
    private static final FolderListing RECURSIVE = new FolderListing(true, Set.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("b/d"));
        Files.createDirectory(folder.resolve(".hidden"));
        for (String name : List.of("c.png", "a.png", "b/2.png", "b/1.png", "b/d/3.png", ".x", ".hidden/y.png")) {
            Files.writeString(folder.resolve(name), name);
        }
    }

    private ImageList list(FolderListing folders, String... names) {
        return ImageList.of(
                Stream.of(names).map(folder::resolve).map(Path::toString).toList(), folders);
    }

    private List<String> names(ImageList list) {
        return list.stream()
                .map(image ->
                        folder.relativize(Path.of(image.name())).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void files_areListedByName() {
        assertThat(names(list(FLAT, ""))).containsExactly("a.png", "c.png");
        assertThat(names(list(RECURSIVE, ""))).containsExactly("a.png", "b/1.png", "b/2.png", "b/d/3.png", "c.png");
    }

    @Test
    void severalNames_areListedInTheirOrder() {
        ImageList list = list(FLAT, "b", "c.png", "", "a.png");
        assertThat(names(list)).containsExactly("b/1.png", "b/2.png", "c.png", "a.png", "c.png", "a.png");
        assertThat(list.get(1).bytes()).isEqualTo("b/2.png".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void someFiles_areLeftOut() throws IOException {
        Path real = folder.toRealPath().resolve("a.png");
        assertThat(names(list(new FolderListing(false, Set.of(real)), ""))).containsExactly("c.png");
    }

    @Test
    void links_areFollowedToFilesAndNotToFolders() throws IOException {
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("z.png"), folder.resolve("b/1.png"));
        Files.createSymbolicLink(folder.resolve("gone.png"), folder.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("b/round"), folder);
        assertThat(names(list(RECURSIVE, "")))
                .containsExactly("a.png", "b/1.png", "b/2.png", "b/d/3.png", "c.png", "z.png");
        assertThat(ImageList.of(List.of(linked.toString()), FLAT))
                .extracting(ImageSource::name)
                .containsExactly(
                        linked.resolve("1.png").toString(),
                        linked.resolve("2.png").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.png", "b/d/e/f"})
    void whatIsNotThere_isRefusedWhenItIsRead(String name) {
        ImageSource image = list(FLAT, name).get(0);
        assertThatThrownBy(image::bytes)
                .isInstanceOf(DrawingException.class)
                .hasMessage("The image cannot be read: there is no such file.");
    }

    @Test
    void folderWithoutFiles_standsInTheList() throws IOException {
        Files.createDirectories(folder.resolve("empty/more"));
        assertThatThrownBy(list(FLAT, "empty").get(0)::bytes).hasMessageContaining("without --recursive");
        assertThatThrownBy(list(RECURSIVE, "empty").get(0)::bytes).hasMessage("There are no files in this folder.");
    }

    @Test
    void fingerprint_tellsListsApart() throws IOException {
        String before = list(FLAT, "", "b").fingerprint();
        assertThat(list(FLAT, "", "b").fingerprint()).isEqualTo(before);
        assertThat(list(FLAT, "b", "").fingerprint()).isNotEqualTo(before);
        Files.createFile(folder.resolve("b/3.png"));
        assertThat(list(FLAT, "", "b").fingerprint()).isNotEqualTo(before);
    }
}
