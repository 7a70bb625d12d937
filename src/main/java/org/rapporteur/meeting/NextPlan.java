package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Folding;
import org.rapporteur.topic.NearTopics;

/** The agenda of the next meeting: what stands in every agenda, what is still open, what is to be reviewed. Pure. */
public final class NextPlan {
    /** Heading of the section that reviews what is pending. */
    public static final String REVIEW = "Review of follow-ups";

    /** As many as a group can go through at a meeting, and more; what is beyond is counted. */
    static final int MOST_REVIEWED = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern OPENING = Pattern.compile(
            "(?i)(?:general )?updates?|general.*|opening.*|welcome.*|introductions?.*|agenda.*|adoption .*|approval .*"
                    + "|(?:previous|last) (?:meeting )?minutes.*|matters arising.*|ouverture.*|bienvenid.*|apertura.*");
    private static final Pattern CLOSING =
            Pattern.compile("(?i)a\\.?o\\.?b\\.?|any other business.*|divers|questions diverses|varios|closing.*");

    private final UnaryOperator<String> topicOf;
    private final Supplier<String> uids;

    /**
     * @param topicOf the topic that a heading belongs to
     * @param uids gives uids for the new blocks
     */
    public NextPlan(UnaryOperator<String> topicOf, Supplier<String> uids) {
        this.topicOf = topicOf;
        this.uids = uids;
    }

    /**
     * A block of the plan.
     *
     * @param reviews the follow-up that it stands for; null for all others
     */
    public record Planned(Block block, @Nullable Long reviews) {}

    private record Heading(String text, BlockKind kind) {}

    /**
     * The blocks of the next minutes.
     *
     * @param earlier minutes of the group, the latest first; standing is what the last four have at least twice
     * @param pending open follow-ups
     * @param on the day of the next meeting, from which lateness is counted
     */
    public List<Planned> blocks(List<Minutes> earlier, List<FollowUp> pending, LocalDate on) {
        Map<String, Heading> standing = standing(earlier.subList(0, Math.min(4, earlier.size())));
        Set<String> listed = new HashSet<>(standing.keySet());
        List<Planned> plan = new ArrayList<>();
        standing.values().stream().filter(NextPlan::isOpening).forEach(heading -> plan.add(heading(heading)));
        review(pending, on, plan);
        standing.values().stream()
                .filter(heading -> !isOpening(heading) && !isClosing(heading))
                .forEach(heading -> plan.add(heading(heading)));
        BlockKind level =
                standing.values().stream().findFirst().map(Heading::kind).orElse(BlockKind.HEADING_2);
        NearTopics near =
                new NearTopics(standing.values().stream().map(Heading::text).toList());
        for (FollowUp followUp : pending) {
            String topic = followUp.topic() == null ? "" : topicOf.apply(followUp.topic());
            // "Workshop plans" has its place under "Workshop plans for October" already.
            if (!topic.isBlank()
                    && listed.add(Folding.fold(topic))
                    && near.of(topic, any -> true).isEmpty()) {
                plan.add(heading(new Heading(topic, level)));
            }
        }
        standing.values().stream().filter(NextPlan::isClosing).forEach(heading -> plan.add(heading(heading)));
        return plan;
    }

    /** By topic, in the order of the last minutes; what was left out there comes behind. */
    private Map<String, Heading> standing(List<Minutes> earlier) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Heading> latest = new LinkedHashMap<>();
        for (Minutes minutes : earlier) {
            Set<String> here = new HashSet<>();
            for (Block block : minutes.blocks()) {
                if (block.kind().headingLevel() > 0
                        && block.kind().headingLevel() < 3
                        && !block.text().isBlank()) {
                    Heading heading = new Heading(block.text().strip(), block.kind());
                    String topic = Folding.fold(topicOf.apply(heading.text()));
                    latest.putIfAbsent(topic, heading);
                    if (here.add(topic)) {
                        times.merge(topic, 1, Integer::sum);
                    }
                }
            }
        }
        latest.entrySet()
                .removeIf(entry -> entry.getValue().text().equals(REVIEW)
                        || (times.getOrDefault(entry.getKey(), 0) < 2
                                && !isOpening(entry.getValue())
                                && !isClosing(entry.getValue())));
        return latest;
    }

    private void review(List<FollowUp> pending, LocalDate on, List<Planned> plan) {
        if (pending.isEmpty()) {
            return;
        }
        plan.add(heading(new Heading(REVIEW, BlockKind.HEADING_2)));
        List<FollowUp> urgent = pending.stream()
                .sorted(Comparator.comparing((FollowUp one) -> !one.isOverdueOn(on))
                        .thenComparing(NextPlan::end)
                        .thenComparingInt(FollowUp::number))
                .toList();
        List<FollowUp> listed = urgent.subList(0, Math.min(MOST_REVIEWED, urgent.size()));
        listed.forEach(one -> plan.add(new Planned(told(BlockKind.BULLET, line(one, on)), one.id())));
        List<FollowUp> others = urgent.subList(listed.size(), urgent.size());
        if (!others.isEmpty()) {
            plan.add(new Planned(told(BlockKind.TEXT, others(others, on)), null));
        }
    }

    /** A line that reads like a promise and is none of its own. */
    private Block told(BlockKind kind, String text) {
        return new Block(uids.get(), kind, 0, RichText.plain(text), Corrections.NONE.dismissed());
    }

    /** "And 212 others are open, 40 of them overdue: the round of review beside these minutes lists them all." */
    private static String others(List<FollowUp> others, LocalDate on) {
        long overdue = others.stream().filter(one -> one.isOverdueOn(on)).count();
        return "And %,d %s open%s: the round of review beside these minutes lists all of them."
                .formatted(
                        others.size(),
                        others.size() == 1 ? "other is" : "others are",
                        overdue == 0 ? "" : ", %,d of them overdue".formatted(overdue));
    }

    private static LocalDate end(FollowUp one) {
        return one.due() == null || one.due().to() == null
                ? LocalDate.MAX
                : one.due().to();
    }

    /** "No 3 – UNHCR to share the forms (raised 27 March 2018, due end of May, overdue)". */
    static String line(FollowUp one, LocalDate on) {
        StringBuilder line =
                new StringBuilder("No " + one.number() + " – " + one.text().strip());
        line.append(" (raised ").append(DAY.format(one.raisedOn()));
        if (one.due() != null) {
            line.append(", due ").append(one.due().phrase());
        }
        if (one.isOverdueOn(on)) {
            line.append(", overdue");
        }
        return line.append(')').toString();
    }

    private Planned heading(Heading heading) {
        return new Planned(Block.of(uids.get(), heading.kind(), heading.text()), null);
    }

    private static boolean isOpening(Heading heading) {
        return OPENING.matcher(heading.text()).matches();
    }

    private static boolean isClosing(Heading heading) {
        return CLOSING.matcher(heading.text()).matches()
                || SectionTitles.isActions(heading.text())
                || SectionTitles.isNextMeeting(heading.text());
    }
}
