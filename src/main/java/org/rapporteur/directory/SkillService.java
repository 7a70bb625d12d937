package org.rapporteur.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** Skills of the group's people, as they assess them themselves. */
public final class SkillService {
    /** What a group of information managers asks for unless it says otherwise. */
    private static final List<String> PROFILES = List.of(
            "Information management",
            "Data analysis",
            "GIS and mapping",
            "Visualisation",
            "Assessments",
            "Web and databases");

    private static final List<String> COMPETENCIES = List.of(
            "Coordination",
            "Survey design",
            "Mobile data collection",
            "Statistics",
            "Data protection",
            "Programming",
            "Facilitation",
            "Report writing");

    private final Database database;
    private final Clock clock;
    private final SkillRepository skills;
    private final ContactRepository contacts;

    public SkillService(Database database, Clock clock, SkillRepository skills, ContactRepository contacts) {
        this.database = database;
        this.clock = clock;
        this.skills = skills;
        this.contacts = contacts;
    }

    /**
     * A level of a person.
     *
     * @param level 0 to {@link Skill#HIGHEST}; null: not assessed
     */
    public record Level(long contactId, long skillId, @Nullable Integer level) {
        public Level {
            if (level != null && (level < 0 || level > Skill.HIGHEST)) {
                throw new IllegalArgumentException("a level is 0 to " + Skill.HIGHEST + ", not " + level);
            }
        }
    }

    /** Everybody's levels. */
    public SkillMatrix matrix() {
        return database.read(tx -> {
            Map<Long, Map<Long, Integer>> levels = skills.levels(tx);
            LocalDate today = LocalDate.now(clock);
            return new SkillMatrix(
                    skills.all(tx),
                    contacts.all(tx).stream()
                            .filter(one -> !one.standing().hasLeft(today))
                            .map(one -> new SkillMatrix.Row(one, levels.getOrDefault(one.id(), Map.of())))
                            .toList());
        });
    }

    /** Asks for the usual skills in a workspace that asks for none yet. */
    public void addDefaults() {
        database.write(tx -> {
            if (skills.isEmpty(tx)) {
                PROFILES.forEach(name -> skills.add(tx, Skill.Kind.PROFILE, name));
                COMPETENCIES.forEach(name -> skills.add(tx, Skill.Kind.COMPETENCY, name));
            }
            return true;
        });
    }

    /** Asks for one more, or again for one that was dropped; gives its key. */
    public long add(Skill.Kind kind, String name) {
        return database.write(tx -> skills.add(tx, kind, name));
    }

    /** Drops a skill from the list; levels stay for when it comes back. */
    public void remove(long id) {
        database.write(tx -> {
            skills.setDeleted(tx, id, clock.instant().toString());
            return id;
        });
    }

    public void restore(long id) {
        database.write(tx -> {
            skills.setDeleted(tx, id, null);
            return id;
        });
    }

    /** Sets levels, all or none; gives what was there before, for taking it back. */
    public List<Level> set(List<Level> levels) {
        return database.write(tx -> set(tx, levels));
    }

    private List<Level> set(Tx tx, List<Level> levels) {
        Map<Long, Map<Long, Integer>> known = skills.levels(tx);
        LocalDate today = LocalDate.now(clock);
        List<Level> before = new ArrayList<>();
        for (Level one : levels) {
            Integer was = known.getOrDefault(one.contactId(), Map.of()).get(one.skillId());
            if (!Objects.equals(was, one.level())) {
                before.add(new Level(one.contactId(), one.skillId(), was));
                skills.setLevel(tx, one.contactId(), one.skillId(), one.level(), today);
            }
        }
        return before;
    }
}
