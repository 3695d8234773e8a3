package io.handwriting.preprocess.internal.image;

import io.handwriting.Polarity;
import java.util.Arrays;

/**
 * The paper under a transparent image.
 *
 * <p>What covers little of the image, or has one colour, is taken as ink, and the paper is made its opposite. What covers
 * more than half and has both dark and light parts, or covers nearly everything, is taken as a picture that brings its own
 * paper, of which there is most.
 */
final class Paper {
    // fainter than this nobody sees anything
    private static final int FAINT = 8;
    private static final double PICTURE = 0.5;
    private static final double NEARLY_ALL = 0.9;

    private final int level;
    private final int fullAlpha;
    private final Polarity polarity;

    private Paper(int level, int fullAlpha, Polarity polarity) {
        this.level = level;
        this.fullAlpha = fullAlpha;
        this.polarity = polarity;
    }

    static Paper under(byte[] grey, byte[] alpha) {
        Visible visible = new Visible(grey, alpha);
        if (visible.everywhere()) {
            return new Paper(255, 255, Polarity.UNKNOWN);
        }
        if (visible.mostOpaque() < FAINT) {
            return new Paper(255, 0, Polarity.DARK_ON_LIGHT);
        }
        if (isPicture(visible)) {
            return new Paper(visible.median(), visible.mostOpaque(), Polarity.UNKNOWN);
        }
        return visible.mean() < 128
                ? new Paper(255, visible.mostOpaque(), Polarity.DARK_ON_LIGHT)
                : new Paper(0, visible.mostOpaque(), Polarity.LIGHT_ON_DARK);
    }

    private static boolean isPicture(Visible visible) {
        double share = visible.share();
        return share > NEARLY_ALL || (share > PICTURE && visible.darkAndLight());
    }

    Polarity polarity() {
        return polarity;
    }

    /**
     * Blends grey pixels with the paper, in their place; the most opaque of them hides it, so that a translucent sheet or
     * pen keeps its contrast.
     */
    void blend(byte[] grey, byte[] alpha) {
        if (fullAlpha == 0) {
            Arrays.fill(grey, (byte) level);
            return;
        }
        for (int i = 0; i < grey.length; i++) {
            int opaque = alpha[i] & 0xff;
            if (opaque == 0) {
                grey[i] = (byte) level;
            } else if (opaque < fullAlpha) {
                grey[i] =
                        (byte) (((grey[i] & 0xff) * opaque + level * (fullAlpha - opaque) + fullAlpha / 2) / fullAlpha);
            }
        }
    }
}
