package io.handwriting.examples.server.reading;

import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a model has to go through before clients ask it; nothing until it is told what. */
final class Trial {
    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);

    private volatile Consumer<Lease> trial = lease -> {};

    Trial() {}

    /** Takes what is to be done, and does it with all that are on the shelf. */
    void begin(Consumer<Lease> how, ModelShelf shelf) {
        trial = how;
        for (ShelvedModel model : shelf.models()) {
            try (Lease lease = shelf.lease(Optional.of(model.name()))) {
                how.accept(lease);
            } catch (UnknownModelException e) {
                LOG.debug("The model \"{}\" went before it was tried out.", model.name());
            } catch (RuntimeException e) {
                if (model.standard()) {
                    throw e;
                }
                LOG.warn("The model \"{}\" cannot read.", model.name(), e);
            }
        }
    }

    /** Gives a model back that stood the trial; one that did not is closed. */
    Shelved passed(Shelved shelved) {
        shelved.take();
        try (Lease lease = new Lease(shelved)) {
            trial.accept(lease);
            return shelved;
        } catch (RuntimeException e) {
            shelved.giveBack();
            throw e;
        }
    }
}
