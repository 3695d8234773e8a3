package io.handwriting.evaluation;

/**
 * What a recognizer makes of one kind of drawings that show no character.
 *
 * @param name the kind
 * @param refused which share of them is not accepted
 * @param auroc how well familiarity tells characters from them
 * @param familiarity how their familiarity is spread; negative infinity for blank ones
 */
public record ForeignFigures(String name, Share refused, Auroc auroc, Spread familiarity) {

    static ForeignFigures of(String name, Familiarities foreign, Familiarities characters) {
        return new ForeignFigures(
                name, foreign.refused(), Auroc.of(characters.values(), foreign.values()), Spread.of(foreign.values()));
    }
}
