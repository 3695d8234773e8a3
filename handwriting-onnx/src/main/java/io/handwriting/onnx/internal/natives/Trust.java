package io.handwriting.onnx.internal.natives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes sure that nobody else can put a file where one is to be loaded from; where files have owners and modes. */
final class Trust {
    private static final int STICKY = 01000;

    /** On Linux it belongs to whoever runs this program, also where that is a number without a name. */
    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private final Set<String> owners;
    private final boolean ownProcess;

    private Trust(Set<String> owners, boolean ownProcess) {
        this.owners = owners;
        this.ownProcess = ownProcess;
    }

    /** Trusts what belongs to some people. */
    static Trust of(Set<String> owners) {
        return new Trust(owners, false);
    }

    /** Trusts what belongs to whoever runs this program, or to the administrator. */
    static Trust here() {
        return new Trust(new HashSet<>(List.of("root", System.getProperty("user.name", ""))), true);
    }

    /**
     * Refuses a folder that others could change.
     *
     * @param base the folder that holds it and was made for the same purpose
     * @param folder the folder
     */
    void require(Path base, Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return;
        }
        Set<UserPrincipal> trusted = trusted(folder.getFileSystem().getUserPrincipalLookupService());
        Path realBase = base.toRealPath();
        for (Path place = folder.toRealPath(); place != null; place = place.getParent()) {
            PosixFileAttributes attributes = Files.readAttributes(place, PosixFileAttributes.class);
            if (!trusted.contains(attributes.owner())) {
                throw new IOException(
                        place + " belongs to " + attributes.owner().getName());
            }
            if (isOpen(place, attributes.permissions(), place.startsWith(realBase))) {
                throw new IOException("others may write to " + place);
            }
        }
    }

    private Set<UserPrincipal> trusted(UserPrincipalLookupService people) throws IOException {
        Set<UserPrincipal> trusted = new HashSet<>();
        for (String name : owners) {
            person(people, name).ifPresent(trusted::add);
        }
        if (ownProcess && Files.exists(THIS_PROCESS)) {
            trusted.add(Files.getOwner(THIS_PROCESS));
        }
        return trusted;
    }

    /** A process may run under a number that has no name. */
    private static Optional<UserPrincipal> person(UserPrincipalLookupService people, String name) throws IOException {
        try {
            return Optional.of(people.lookupPrincipalByName(name));
        } catch (UserPrincipalNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(Path place, Set<PosixFilePermission> allowed, boolean ours) throws IOException {
        if (ours) {
            return allowed.contains(PosixFilePermission.OTHERS_WRITE)
                    || allowed.contains(PosixFilePermission.GROUP_WRITE);
        }
        return allowed.contains(PosixFilePermission.OTHERS_WRITE) && !isSticky(place);
    }

    /** In a sticky folder everybody may add, but nobody may move what belongs to others. */
    private static boolean isSticky(Path folder) throws IOException {
        return ((Integer) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
    }
}
