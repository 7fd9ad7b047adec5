package dev.easel.compiler.generate;

import org.junit.jupiter.api.Test;

/** What conditions and loops leave of components and of groups. */
class EveryPlaceTest {
    @Test
    void aComponentUnderAWhen() {
        EveryPlace.assertBelow("components", "Sale", """
                {"spring":[],
                 "winter":[],
                 "summer":[{"type":"text","text":"Half price from noon."}]}""");
    }

    @Test
    void aComponentUnderAWhenWithAnElse() {
        EveryPlace.assertBelow("components", "Stock", """
                {"spring":[{"type":"text","text":"2 crops today"}],
                 "winter":[{"type":"text","text":"We are sold out."}],
                 "summer":[{"type":"text","text":"4 crops today"}]}""");
    }

    @Test
    void severalComponentsUnderAnElse() {
        EveryPlace.assertBelow("components", "Advice", """
                {"spring":[{"type":"text","text":"Come early."}],
                 "winter":[{"type":"text","text":"Come early."}],
                 "summer":[
                   {"type":"text","text":"No hurry.","style":"muted"},
                   {"type":"divider"}]}""");
    }

    @Test
    void componentsOfAListAreFilteredThenCutAndCounted() {
        EveryPlace.assertBelow("components", "Ripe", """
                {"spring":[{"type":"text","text":"1. Leek"}],
                 "winter":[{"type":"text","text":"Nothing is ripe."}],
                 "summer":[
                   {"type":"text","text":"1. Leek"},
                   {"type":"text","text":"2. Beet"}]}""");
    }

    @Test
    void componentsOfAMapAreFilteredThenCut() {
        EveryPlace.assertBelow("components", "Hours", """
                {"spring":[
                   {"type":"text","text":"Mon: 8 to 12"},
                   {"type":"text","text":"Tue: 9 to 13"}],
                 "winter":[{"type":"text","text":"Closed all week.","style":"error"}],
                 "summer":[
                   {"type":"text","text":"Mon: 8 to 12"},
                   {"type":"text","text":"Tue: 9 to 13"}]}""");
    }

    @Test
    void aComponentOfWhatMayBeMissing() {
        EveryPlace.assertBelow("components", "Notice", """
                {"spring":[{"type":"text","text":"Eggs are back."}],
                 "winter":[{"type":"text","text":"No news."}],
                 "summer":[{"type":"text","text":"No news."}]}""");
    }

    @Test
    void componentsKnowTheFirstAndTheLast() {
        EveryPlace.assertBelow("components", "Order", """
                {"spring":[
                   {"type":"text","text":"Mostly Leek,"},
                   {"type":"text","text":"Kale."}],
                 "winter":[],
                 "summer":[
                   {"type":"text","text":"Mostly Leek,"},
                   {"type":"text","text":"Kale,"},
                   {"type":"text","text":"Beet,"},
                   {"type":"text","text":"Peas."}]}""");
    }

    @Test
    void aGroupUnderAWhenWithAnElse() {
        EveryPlace.assertBelow("groups", "Stock", """
                {"spring":[
                   {"type":"text","text":"We have crops."},
                   {"type":"button","id":"all","label":"See all","action":{"type":"url","url":"https://farm.example.com/crops"}}],
                 "winter":[{"type":"text","text":"We are sold out."}],
                 "summer":[
                   {"type":"text","text":"We have crops."},
                   {"type":"button","id":"all","label":"See all","action":{"type":"url","url":"https://farm.example.com/crops"}}]}""");
    }

    @Test
    void groupsOfAListAreFilteredThenCut() {
        EveryPlace.assertBelow("groups", "Ripe", """
                {"spring":[{"type":"text","text":"Leek"}],
                 "winter":[
                   {"type":"text","text":"Nothing is ripe."},
                   {"type":"text","text":"Ask again tomorrow."}],
                 "summer":[
                   {"type":"text","text":"Leek"},
                   {"type":"divider"},
                   {"type":"text","text":"Beet"}]}""");
    }

    @Test
    void groupsOfAMapAreCut() {
        EveryPlace.assertBelow("groups", "Hours", """
                {"spring":[
                   {"type":"text","text":"Mon"},
                   {"type":"text","text":"8 to 12"},
                   {"type":"divider"},
                   {"type":"text","text":"Tue"},
                   {"type":"text","text":"9 to 13"}],
                 "winter":[{"type":"text","text":"Closed all week."}],
                 "summer":[
                   {"type":"text","text":"Sun"},
                   {"type":"text","text":"9 to 10"},
                   {"type":"divider"},
                   {"type":"text","text":"Mon"},
                   {"type":"text","text":"8 to 12"}]}""");
    }

    @Test
    void aGroupOfWhatMayBeMissing() {
        EveryPlace.assertBelow("groups", "Notice", """
                {"spring":[
                   {"type":"divider"},
                   {"type":"text","text":"Eggs are back."}],
                 "winter":[{"type":"text","text":"No news.","style":"muted"}],
                 "summer":[{"type":"text","text":"No news.","style":"muted"}]}""");
    }

    @Test
    void aLoopInAGroupOfALoop() {
        EveryPlace.assertBelow("groups", "Beds", """
                {"spring":[
                   {"type":"text","text":"First the north bed"},
                   {"type":"text","text":"1. Leek"},
                   {"type":"text","text":"with roots","style":"muted"},
                   {"type":"text","text":"2. Beet"},
                   {"type":"divider"},
                   {"type":"text","text":"Then the south bed"},
                   {"type":"text","text":"1. Kale"},
                   {"type":"divider"}],
                 "winter":[{"type":"text","text":"No beds yet."}],
                 "summer":[
                   {"type":"text","text":"First the north bed"},
                   {"type":"text","text":"1. Leek"},
                   {"type":"text","text":"with roots","style":"muted"},
                   {"type":"text","text":"2. Beet"},
                   {"type":"divider"},
                   {"type":"text","text":"Then the south bed"},
                   {"type":"text","text":"Nothing is sown."},
                   {"type":"divider"},
                   {"type":"text","text":"Then the west bed"},
                   {"type":"text","text":"1. Kale"},
                   {"type":"divider"}]}""");
    }
}
