package org.rapporteur.importing;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * One document's score, or the sum of several.
 *
 * @param recall labelled actions that were found
 * @param precision read actions that are labelled
 * @param owners found actions with exactly the labelled owners, of all labelled
 * @param dues found actions with the labelled last day, of all labelled
 * @param present labelled organisations that were read
 * @param presentRead read organisations that are labelled
 * @param promises labelled promises of the body that were suggested
 * @param wrong suggestions that are not labelled, of so many paragraphs; counted where promises are labelled
 */
record Score(
        Share recall,
        Share precision,
        Share owners,
        Share dues,
        Share date,
        Share group,
        Share present,
        Share presentRead,
        Share next,
        Share promises,
        Share wrong) {
    private static final String FORMAT = "%-44s %7s %7s %5s %7s %7s %6s %6s %8s %8s %6s %8s %7s";
    static final Score NONE = new Score(
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE);

    Score plus(Score o) {
        return new Score(
                recall.plus(o.recall),
                precision.plus(o.precision),
                owners.plus(o.owners),
                dues.plus(o.dues),
                date.plus(o.date),
                group.plus(o.group),
                present.plus(o.present),
                presentRead.plus(o.presentRead),
                next.plus(o.next),
                promises.plus(o.promises),
                wrong.plus(o.wrong));
    }

    /** True when nothing was missed and nothing made up, promises of the body aside. */
    boolean isPerfect() {
        return Stream.of(recall, precision, owners, dues, date, group, present, presentRead, next)
                .allMatch(share -> share.right() == share.all());
    }

    private double f1() {
        int sum = recall.all() + precision.all();
        return sum == 0 ? 1 : 2.0 * recall.right() / sum;
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                FORMAT,
                name,
                precision,
                recall,
                String.format(Locale.ROOT, "%.2f", f1()),
                owners,
                dues,
                date,
                group,
                present,
                presentRead,
                next,
                promises,
                wrong);
    }

    /** What stands above the rows. */
    static String head() {
        return String.format(
                FORMAT,
                "document",
                "P",
                "R",
                "F1",
                "owners",
                "dues",
                "date",
                "group",
                "present",
                "(read)",
                "next",
                "promises",
                "wrong");
    }

    /** So many of so many. */
    record Share(int right, int all) {
        static final Share NONE = new Share(0, 0);

        static Share of(boolean right) {
            return new Share(right ? 1 : 0, 1);
        }

        Share plus(Share other) {
            return new Share(right + other.right, all + other.all);
        }

        @Override
        public String toString() {
            return all == 0 ? "-" : right + "/" + all;
        }
    }
}
