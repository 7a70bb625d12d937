package org.rapporteur.directory;

import java.util.List;
import java.util.Map;

/**
 * People by skills.
 *
 * @param rows people who have not left, by name
 */
public record SkillMatrix(List<Skill> skills, List<Row> rows) {
    /** From this level on somebody can do it alone. */
    public static final int ABLE = 3;

    /** Levels of a person by the key of the skill; a skill that is missing was not assessed. */
    public record Row(Contact person, Map<Long, Integer> levels) {}

    /** How many people are at a level, nobody named; level 0 holds those who said so, not those who said nothing. */
    public long count(Skill skill, int level) {
        return rows.stream()
                .filter(row -> row.levels().getOrDefault(skill.id(), -1) == level)
                .count();
    }

    /** True when nobody can do it alone. */
    public boolean isGap(Skill skill) {
        return rows.stream().noneMatch(row -> row.levels().getOrDefault(skill.id(), 0) >= ABLE);
    }
}
