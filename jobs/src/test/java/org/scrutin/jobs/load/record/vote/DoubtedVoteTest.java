package org.scrutin.jobs.load.record.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.load.record.language.LanguageTables;

class DoubtedVoteTest {

    private static final LanguageTables TABLES = LanguageTables.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | There has been a problem with the machine, and we shall have to vote once more.
            en | I regret to say that the figures were misstated.
            en | The result I announced a moment ago was not the right one.
            en | Brazil wishes to have its vote shown as an abstention.
            en | Please strike the vote of Cuba from the list.
            en | The roll call will be held a second time.
            en | Brazil was absent from the hall and did not vote.
            en | The Assembly has thus decided to go back on its vote.
            fr | Le scrutin sera repris, la machine étant tombée en panne.
            fr | Le résultat annoncé n'était pas le bon.
            fr | Nous allons procéder à un nouveau vote.
            es | La votación se repetirá porque la máquina falló.
            es | El resultado anunciado no era correcto.
            es | Cuba en realidad no votó.
            ru | Голосование будет повторено из-за сбоя системы.
            ru | Объявленный результат был неверен.
            ru | Куба на самом деле не голосовала.
            ar | سيعاد التصويت بسبب عطل في الجهاز.
            ar | النتيجة المعلنة لم تكن صحيحة.
            ar | سنجري تصويتا جديدا.
            zh | 由于机器故障,将重新表决。
            zh | 宣布的结果不正确。
            zh | 古巴实际上没有投票。
            """)
    void wordsAgainstAVoteAreFoundWhateverTheyAre(String language, String said) {
        assertEquals(1, in(language, said).size(), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We have heard the last speaker in explanation of vote before the voting.
            en | May I take it that the Assembly wishes to adopt draft resolution IV as orally corrected?
            en | A recorded vote has been requested.
            en | Draft resolution II is entitled “International cooperation against the world drug problem”.
            en | This means that, where recorded votes were taken, we will do the same.
            en | One member did not participate in the voting.
            fr | Un vote enregistré a été demandé.
            es | Se ha solicitado votación registrada.
            ru | Поступила просьба о проведении заносимого в отчет о заседании голосования.
            ar | طلب إجراء تصويت مسجل.
            zh | 有人要求进行记录表决。
            """)
    void whatIsSaidAtAnyVoteIsNone(String language, String said) {
        assertEquals(List.of(), in(language, said));
    }

    @Test
    void eachIsTheWholeSentenceAndTheWordOfDoubtSaysWhere() {
        String text = "I thank members. The vote was an error. We go on.";
        assertEquals(List.of(new DoubtedVote.Doubt(text.indexOf("error"), "The vote was an error.")), in("en", text));
    }

    private static List<DoubtedVote.Doubt> in(String language, String text) {
        return new DoubtedVote(TABLES.table(language).orElseThrow()).in(text, List.of());
    }
}
