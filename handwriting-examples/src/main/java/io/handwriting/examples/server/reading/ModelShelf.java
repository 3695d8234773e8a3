package io.handwriting.examples.server.reading;

import io.handwriting.HandwritingException;
import io.handwriting.Recognizer;
import io.handwriting.Recognizers;
import io.handwriting.spi.ModelSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models that can be asked, by name: the one that came with the library, and those that were put here and lie in a
 * folder. One of them is the standard, which is asked where nobody names one.
 *
 * <p>Safe to share between threads. Whoever works with a model holds a {@link Lease}; one that is replaced is closed
 * after its last lease.
 */
public final class ModelShelf implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ModelShelf.class);

    private final ModelFolder folder;
    private final Trial trial = new Trial();
    private final String shipped;
    private final Map<String, Shelved> models = new LinkedHashMap<>();
    /** Held by whoever puts models here or takes them away, longer than {@code this}, for which readings wait. */
    private final Object changing = new Object();

    private String standard;

    private ModelShelf(ModelFolder folder) {
        this.folder = folder;
        Recognizer first = Recognizer.open();
        shipped = first.card().name();
        place(new Shelved(shipped, first, true));
        standard = shipped;
    }

    /**
     * Opens the shipped model and those in a folder; a file there that cannot be read is left out, and the log says why.
     *
     * @param folder where models that are put on the shelf are kept; made when needed
     * @return the shelf
     */
    public static ModelShelf of(Path folder) {
        ModelShelf shelf = new ModelShelf(new ModelFolder(folder));
        shelf.openKept();
        return shelf;
    }

    private synchronized void openKept() {
        for (String name : folder.names()) {
            try {
                place(new Shelved(name, Recognizer.open(folder.file(name)), false));
            } catch (HandwritingException e) {
                LOG.warn("The model \"{}\" was left out: {}", name, e.getMessage());
            }
        }
        folder.standard().filter(models::containsKey).ifPresent(name -> standard = name);
    }

    /**
     * Tries all models out, and from now on each before it takes over.
     *
     * @param how what is done with each
     * @throws RuntimeException what the trial of the standard throws; of others the log tells
     */
    public void tryOut(Consumer<Lease> how) {
        trial.begin(how, this);
    }

    private void place(Shelved shelved) {
        Shelved old = models.put(shelved.model.name(), shelved);
        if (old != null) {
            old.giveBack();
        }
    }

    /**
     * Lists the models.
     *
     * @return the shipped one first
     */
    public synchronized List<ShelvedModel> models() {
        List<ShelvedModel> all = new ArrayList<>();
        models.forEach((name, shelved) -> {
            Recognizer recognizer = shelved.model.recognizer();
            all.add(new ShelvedModel(
                    name, recognizer.card(), recognizer.device(), shelved.shipped, name.equals(standard)));
        });
        return List.copyOf(all);
    }

    /**
     * Takes a model to work with.
     *
     * @param name its name; none for the standard
     * @return the lease, to be closed
     * @throws UnknownModelException if there is none of that name
     */
    public synchronized Lease lease(Optional<String> name) {
        Shelved shelved = known(name.orElse(standard));
        shelved.take();
        return new Lease(shelved);
    }

    /**
     * Puts a model on the shelf, or in the place of the one of that name, and makes it the standard.
     *
     * @param name letters, digits, - and _
     * @param file the model file; it is copied
     * @throws HandwritingException if the file is no model that can be run; the old one stays then
     */
    public void put(String name, Path file) {
        ShelfName.require(name);
        synchronized (changing) {
            Shelved shelved = trial.passed(new Shelved(name, Recognizer.open(file), false));
            try {
                folder.keep(name, file);
            } catch (IOException e) {
                shelved.giveBack();
                throw new UncheckedIOException(e);
            }
            placeAsStandard(name, shelved);
        }
    }

    private synchronized void placeAsStandard(String name, Shelved shelved) {
        place(shelved);
        standard = name;
        folder.standard(name);
    }

    /**
     * Takes a model away that was put here; under the shipped one's name that one comes back. The shipped model becomes
     * the standard.
     *
     * @param name its name; none for the standard
     * @return the name of the standard from now on
     * @throws UnknownModelException if there is none of that name
     */
    public String reset(Optional<String> name) {
        synchronized (changing) {
            String wanted = name.orElse(standard());
            if (!known(wanted).shipped) {
                remove(wanted);
            }
            return shippedAsStandard();
        }
    }

    private void remove(String name) {
        Shelved back = name.equals(shipped) ? trial.passed(new Shelved(name, Recognizer.open(), true)) : null;
        synchronized (this) {
            folder.remove(name);
            if (back != null) {
                place(back);
            } else {
                known(name).giveBack();
                models.remove(name);
            }
        }
    }

    private synchronized String shippedAsStandard() {
        standard = shipped;
        folder.standard(shipped);
        return shipped;
    }

    private synchronized String standard() {
        return standard;
    }

    private synchronized Shelved known(String name) {
        Shelved shelved = models.get(name);
        if (shelved == null) {
            throw new UnknownModelException(name, models.keySet());
        }
        return shelved;
    }

    /**
     * Tells where a model comes from.
     *
     * @param name its name
     * @return its file
     * @throws UnknownModelException if there is none of that name
     */
    public synchronized ModelSource source(String name) {
        return known(name).shipped
                ? Objects.requireNonNull(Recognizers.discover().models().get(name), "the shipped model")
                : ModelSource.of(folder.file(name));
    }

    /** Closes all models, those in use after their last lease. */
    @Override
    public synchronized void close() {
        models.values().forEach(Shelved::giveBack);
        models.clear();
    }
}
