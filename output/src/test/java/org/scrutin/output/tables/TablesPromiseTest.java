package org.scrutin.output.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.open.OpenStudy;

/** The columns that users script against, written down once more by hand. A change here is a breaking change. */
class TablesPromiseTest {

    private static final String PROMISE = """
            abstention: cycle topic state; eligible cast abstentions rate low high
            agreement: cycle topic state_a state_b; common yy ya yn ay aa an ny na nn agree_exact agree_half \
            common_binary agree_binary s_absolute s_squared kappa_nominal kappa_linear kappa_squared pi_nominal pi_linear \
            pi_squared low high
            ballots: roll_call state; choice name_as_printed source place in_repeated_run absence_kind
            bounds: claim argument; value low high records without
            bounds_tables: table; records cells rows_elsewhere columns why
            cell_bounds: table key column; value low high records without
            changes: table key column; kind before after difference cause
            changes_tables: table; cells added withdrawn by_data by_program by_settings by_several by_unknown listed columns uncounted
            claims: claim argument; template value n table key column mark
            cluster_quality: cycle method k; clusters silhouette gap gap_error stability chosen
            cluster_transitions: cycle_from cycle_to method cluster_from cluster_to; states goes_on
            clusters: cycle method k state; cluster silhouette stability cluster_stability wanders
            co_abstention: cycle state_a state_b; common both either jaccard p_value q_value
            consensus: cycle state_a state_b; share
            cohesion: roll_call group; cycle members cast yes no abstain absent rice agreement_index attina unity trivial \
            expected excess p_value p_lower least_p q_value
            cohesion_summary: cycle topic scope group measure; value low high interval_method roll_calls blocks left_out \
            left_out_why
            coincidence: cycle topic reference subject; same both_abstain partial opposite absent coincidence_votes \
            coincidence_half coincidence_absence_half rank
            corrections: source roll_call state; source_sha256 recorded corrected who why date
            coverage: kind from; to source
            cross_pressure: cycle state group_a group_b; times with_a with_b neither absent
            cycle_change: cycle_from cycle_to group measure method; from to total agenda behaviour membership attendance \
            common total_low total_high agenda_low agenda_high behaviour_low behaviour_high membership_low membership_high \
            attendance_low attendance_high
            cycle_change_topics: cycle_from cycle_to group measure topic; weight_from weight_to from to agenda behaviour \
            membership
            cycle_switches: cycle_from cycle_to series state; roll_call_from choice_from roll_call choice
            decisions: source paragraph; date cycle topic title mode outcome roll_call place
            discrepancies: source place kind rank; roll_call severity state announced listed evidence detail
            dissent_by_group: cycle topic group; both_cast in_favour_of_both neither left left_abstaining left_against came_back \
            reversed reversed_abstaining reversed_against paragraph_only whole_only paragraphs_left states_left left_with_group left_apart
            dissent_by_paragraph: whole_text roll_call; both_cast in_favour_of_both neither left left_abstaining left_against \
            came_back reversed reversed_abstaining reversed_against paragraph_only whole_only
            dissent_by_state: cycle topic state; both_cast in_favour_of_both neither left left_abstaining left_against came_back \
            reversed reversed_abstaining reversed_against paragraph_only whole_only
            flips: roll_call rule change; states of
            group_dissent: cycle group state; dissents of
            group_flips: roll_call rule change; groups sets first_sets searched
            group_pairs: cycle group_a group_b; roll_calls differ states times with_a with_b neither absent
            intentions: source roll_call state; recorded intended place
            left_out: why; roll_calls ballots topics
            lone_absences: roll_call state; others
            majorities: roll_call rule; basis required margin outcome reason fewest
            memberships_used: group state from; to precision confidence basis note
            movers: cycle_from cycle_to state measure reference topic; n_from n_to from to change low high p_value \
            attainable_p q_value moved family not_tested lone_missed
            paragraph_companions: roll_call companion; kind left cast abstained room_cast room_abstained
            paragraph_dissent: whole_text roll_call state; paragraph_choice whole_choice
            patterns: whole_text pattern; states members
            pressed_states: cycle state; pressed cast
            robustness: finding combination; value holds
            roll_call_topics: roll_call topic; primary
            roll_calls: roll_call; source cycle date meeting session body kind topic series title subject whole_text \
            result majority required margin announced_yes announced_no announced_abstain listed_yes listed_no \
            listed_abstain electorate absent status faults counted_yes counted_no counted_abstain status_recorded
            speakers: source paragraph order; speaker kind on_behalf_of place
            state_profile: cycle topic state; eligible cast yes no abstain with_majority isolation alone
            subjects: cycle topic state; cast abstentions mostly
            switches: series state roll_call; roll_call_from choice_from choice missed lone_missed
            totals_change: series roll_call; roll_call_from yes_from yes_to switched_in switched_out appeared vanished \
            joined left
            unity_reach: group; roll_calls as_one telling beyond_chance
            """;

    @Test
    void everyTableHasItsColumnsInOrderAndNoOtherTableIsWritten() {
        List<TableRows<?>> tables = OpenStudy.NONE.tables(SampleResults.empty());
        Map<String, String> actual = new TreeMap<>();
        for (TableDefinition<?> table : StudyTables.definitions(tables)) {
            List<String> header = table.header();
            actual.put(
                    table.name(),
                    String.join(" ", header.subList(0, table.keyColumns())) + "; "
                            + String.join(" ", header.subList(table.keyColumns(), header.size())));
        }
        Map<String, String> promised = new TreeMap<>();
        PROMISE.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            promised.put(line.substring(0, colon), line.substring(colon + 2));
        });
        assertEquals(promised, actual);
    }

    @Test
    void everyColumnIsDefinedInEnglish() {
        List<TableDefinition<?>> definitions = StudyTables.definitions(OpenStudy.NONE.tables(SampleResults.empty()));
        List<List<String>> entries = Dictionary.of(definitions).cells().toList();
        assertEquals(
                definitions.stream().mapToInt(table -> table.header().size()).sum(), entries.size());
        for (List<String> entry : entries) {
            assertFalse(entry.get(5).isBlank(), entry.toString());
        }
        List<String> names = new ArrayList<>(
                entries.stream().map(entry -> entry.get(0)).distinct().toList());
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted, CodePointOrder.INSTANCE);
        assertEquals(sorted, names);
    }
}
