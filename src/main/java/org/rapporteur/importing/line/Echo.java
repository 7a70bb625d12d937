package org.rapporteur.importing.line;

/**
 * A paragraph that says an action once more: the same action stood in the discussion and in the closing list.
 *
 * @param action uid of the action's block
 * @param block uid of the paragraph that repeats or cites it
 */
public record Echo(String action, String block) {}
