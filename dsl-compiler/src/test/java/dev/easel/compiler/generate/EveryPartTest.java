package dev.easel.compiler.generate;

import org.junit.jupiter.api.Test;

/** What conditions and loops leave of items, options and rows. */
class EveryPartTest {
    @Test
    void anItemUnderAWhen() {
        EveryPlace.assertBelow("items", "Sale", """
                {"spring":[],
                 "winter":[],
                 "summer":[{"type":"list","items":[{"type":"item","id":"sale","title":"Half price from noon"}]}]}""");
    }

    @Test
    void anItemUnderAWhenWithAnElse() {
        EveryPlace.assertBelow("items", "Stock", """
                {"spring":[{"type":"list","items":[{"type":"item","id":"stock","title":"2 crops today"}]}],
                 "winter":[{"type":"list","items":[{"type":"item","id":"easel-else-1","title":"We are sold out."}]}],
                 "summer":[{"type":"list","items":[{"type":"item","id":"stock","title":"4 crops today"}]}]}""");
    }

    @Test
    void itemsOfAListAreFilteredThenCutAndCounted() {
        EveryPlace.assertBelow("items", "Ripe", """
                {"spring":[{"type":"list","items":[{"type":"item","id":"ripe-0","title":"1. Leek","subtitle":"with roots"}]}],
                 "winter":[
                   {"type":"list","items":[
                     {"type":"item","id":"no-crop","title":"Nothing is ripe."},
                     {"type":"item","id":"ask","title":"Ask again tomorrow.","action":{"type":"submit"}}]}],
                 "summer":[
                   {"type":"list","items":[
                     {"type":"item","id":"ripe-0","title":"1. Leek","subtitle":"with roots"},
                     {"type":"item","id":"ripe-1","title":"2. Beet"}]}]}""");
    }

    @Test
    void itemsOfAMapAreCut() {
        EveryPlace.assertBelow("items", "Hours", """
                {"spring":[
                   {"type":"list","items":[
                     {"type":"item","id":"day-0","title":"Mon: 8 to 12"},
                     {"type":"item","id":"day-1","title":"Tue: 9 to 13"}]}],
                 "winter":[{"type":"list","items":[{"type":"item","id":"easel-else-2","title":"Closed all week."}]}],
                 "summer":[
                   {"type":"list","items":[
                     {"type":"item","id":"day-0","title":"Sun: 9 to 10"},
                     {"type":"item","id":"day-1","title":"Mon: 8 to 12"}]}]}""");
    }

    @Test
    void anItemOfWhatMayBeMissing() {
        EveryPlace.assertBelow("items", "Notice", """
                {"spring":[{"type":"list","items":[{"type":"item","id":"notice","title":"Eggs are back."}]}],
                 "winter":[{"type":"list","items":[{"type":"item","id":"no-notice","title":"No news."}]}],
                 "summer":[{"type":"list","items":[{"type":"item","id":"no-notice","title":"No news."}]}]}""");
    }

    @Test
    void itemsKnowTheFirstAndTheLast() {
        EveryPlace.assertBelow("items", "Order", """
                {"spring":[
                   {"type":"list","items":[
                     {"type":"item","id":"crop-0","title":"Mostly Leek,"},
                     {"type":"item","id":"crop-1","title":"Kale."}]}],
                 "winter":[],
                 "summer":[
                   {"type":"list","items":[
                     {"type":"item","id":"crop-0","title":"Mostly Leek,"},
                     {"type":"item","id":"crop-1","title":"Kale,"},
                     {"type":"item","id":"crop-2","title":"Beet,"},
                     {"type":"item","id":"crop-3","title":"Peas."}]}]}""");
    }

    @Test
    void itemsInALoopOfLists() {
        EveryPlace.assertBelow("items", "Beds", """
                {"spring":[
                   {"type":"list","items":[
                     {"type":"item","id":"sown-0-0","title":"north: Leek"},
                     {"type":"item","id":"sown-0-1","title":"north: Beet"}]},
                   {"type":"list","items":[{"type":"item","id":"sown-1-0","title":"south: Kale"}]}],
                 "winter":[],
                 "summer":[
                   {"type":"list","items":[
                     {"type":"item","id":"sown-0-0","title":"north: Leek"},
                     {"type":"item","id":"sown-0-1","title":"north: Beet"},
                     {"type":"item","id":"sown-0-2","title":"north: Peas"}]},
                   {"type":"list","items":[{"type":"item","id":"easel-else-3-1","title":"Nothing is sown."}]},
                   {"type":"list","items":[{"type":"item","id":"sown-2-0","title":"west: Kale"}]}]}""");
    }

    @Test
    void anOptionUnderAWhen() {
        EveryPlace.assertBelow("options", "Sale", """
                {"spring":[
                   {"type":"single-select","id":"size","label":"Size","options":[
                     {"type":"option","id":"box","text":"Box"},
                     {"type":"option","id":"easel-blank","text":"\\u2060","disabled":true}]}],
                 "winter":[
                   {"type":"single-select","id":"size","label":"Size","options":[
                     {"type":"option","id":"box","text":"Box"},
                     {"type":"option","id":"easel-blank","text":"\\u2060","disabled":true}]}],
                 "summer":[
                   {"type":"single-select","id":"size","label":"Size","options":[
                     {"type":"option","id":"box","text":"Box"},
                     {"type":"option","id":"crate","text":"Crate"}]}]}""");
    }

    @Test
    void anOptionUnderAWhenWithAnElse() {
        EveryPlace.assertBelow("options", "Stock", """
                {"spring":[
                   {"type":"single-select","id":"delivery","label":"Delivery","options":[
                     {"type":"option","id":"fetch","text":"I fetch it"},
                     {"type":"option","id":"easel-blank","text":"\\u2060","disabled":true}]}],
                 "winter":[{"type":"text","text":"We are sold out."}],
                 "summer":[
                   {"type":"single-select","id":"delivery","label":"Delivery","options":[
                     {"type":"option","id":"fetch","text":"I fetch it"},
                     {"type":"option","id":"bring","text":"Bring it"}]}]}""");
    }

    @Test
    void optionsOfAListAreFilteredThenCut() {
        EveryPlace.assertBelow("options", "Ripe", """
                {"spring":[
                   {"type":"dropdown","id":"crop","label":"Crop","options":[
                     {"type":"option","id":"Leek","text":"Leek, 3 kg"},
                     {"type":"option","id":"easel-blank","text":"\\u2060","disabled":true}]}],
                 "winter":[{"type":"text","text":"Nothing is ripe."}],
                 "summer":[
                   {"type":"dropdown","id":"crop","label":"Crop","options":[
                     {"type":"option","id":"Leek","text":"Leek, 3 kg"},
                     {"type":"option","id":"Beet","text":"Beet, 2 kg"}]}]}""");
    }

    @Test
    void optionsOfAMapAreCut() {
        EveryPlace.assertBelow("options", "Hours", """
                {"spring":[
                   {"type":"dropdown","id":"day","label":"Day","options":[
                     {"type":"option","id":"Mon","text":"Mon: 8 to 12"},
                     {"type":"option","id":"Tue","text":"Tue: 9 to 13"}]}],
                 "winter":[{"type":"text","text":"Closed all week."}],
                 "summer":[
                   {"type":"dropdown","id":"day","label":"Day","options":[
                     {"type":"option","id":"Sun","text":"Sun: 9 to 10"},
                     {"type":"option","id":"Mon","text":"Mon: 8 to 12"}]}]}""");
    }

    @Test
    void anOptionOfWhatMayBeMissing() {
        EveryPlace.assertBelow("options", "Notice", """
                {"spring":[
                   {"type":"checkbox","id":"read","label":"News","options":[
                     {"type":"option","id":"read","text":"Eggs are back."}]}],
                 "winter":[{"type":"text","text":"No news."}],
                 "summer":[{"type":"text","text":"No news."}]}""");
    }

    @Test
    void optionsKnowTheFirstAndTheLast() {
        EveryPlace.assertBelow("options", "Order", """
                {"spring":[
                   {"type":"checkbox","id":"crops","label":"Crops","options":[
                     {"type":"option","id":"Leek","text":"Leek","disabled":true},
                     {"type":"option","id":"Kale","text":"Kale","disabled":true}]}],
                 "winter":[],
                 "summer":[
                   {"type":"checkbox","id":"crops","label":"Crops","options":[
                     {"type":"option","id":"Leek","text":"Leek","disabled":true},
                     {"type":"option","id":"Kale","text":"Kale"},
                     {"type":"option","id":"Beet","text":"Beet"},
                     {"type":"option","id":"Peas","text":"Peas","disabled":true}]}]}""");
    }

    @Test
    void aRowUnderAWhen() {
        EveryPlace.assertBelow("rows", "Sale", """
                {"spring":[],
                 "winter":[],
                 "summer":[{"type":"data-table","items":[{"type":"field-value","field":"Sale","value":"Half price from noon"}]}]}""");
    }

    @Test
    void aRowUnderAWhenWithAnElse() {
        EveryPlace.assertBelow("rows", "Stock", """
                {"spring":[{"type":"data-table","items":[{"type":"field-value","field":"Stock","value":"2 crops"}]}],
                 "winter":[{"type":"data-table","items":[{"type":"field-value","field":"Stock","value":"Sold out"}]}],
                 "summer":[{"type":"data-table","items":[{"type":"field-value","field":"Stock","value":"4 crops"}]}]}""");
    }

    @Test
    void rowsOfAListAreFilteredThenCutAndCounted() {
        EveryPlace.assertBelow("rows", "Ripe", """
                {"spring":[{"type":"data-table","items":[{"type":"field-value","field":"1. Leek","value":"3 kg"}]}],
                 "winter":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"Ripe","value":"Nothing"},
                     {"type":"field-value","field":"Ask again","value":"Tomorrow"}]}],
                 "summer":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"1. Leek","value":"3 kg"},
                     {"type":"field-value","field":"2. Beet","value":"2 kg"}]}]}""");
    }

    @Test
    void rowsOfAMapAreCut() {
        EveryPlace.assertBelow("rows", "Hours", """
                {"spring":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"Mon","value":"8 to 12"},
                     {"type":"field-value","field":"Tue","value":"9 to 13"}]}],
                 "winter":[{"type":"data-table","items":[{"type":"field-value","field":"All week","value":"Closed"}]}],
                 "summer":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"Sun","value":"9 to 10"},
                     {"type":"field-value","field":"Mon","value":"8 to 12"}]}]}""");
    }

    @Test
    void aRowOfWhatMayBeMissing() {
        EveryPlace.assertBelow("rows", "Notice", """
                {"spring":[{"type":"data-table","items":[{"type":"field-value","field":"News","value":"Eggs are back."}]}],
                 "winter":[{"type":"data-table","items":[{"type":"field-value","field":"News","value":"None"}]}],
                 "summer":[{"type":"data-table","items":[{"type":"field-value","field":"News","value":"None"}]}]}""");
    }

    @Test
    void rowsKnowTheFirstAndTheLast() {
        EveryPlace.assertBelow("rows", "Order", """
                {"spring":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"Mostly Leek,","value":"3 kg"},
                     {"type":"field-value","field":"Kale.","value":"1 kg"}]}],
                 "winter":[],
                 "summer":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"Mostly Leek,","value":"3 kg"},
                     {"type":"field-value","field":"Kale,","value":"1 kg"},
                     {"type":"field-value","field":"Beet,","value":"2 kg"},
                     {"type":"field-value","field":"Peas.","value":"4 kg"}]}]}""");
    }

    @Test
    void rowsInALoopOfTables() {
        EveryPlace.assertBelow("rows", "Beds", """
                {"spring":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"north","value":"Leek"},
                     {"type":"field-value","field":"north","value":"Beet"}]},
                   {"type":"data-table","items":[{"type":"field-value","field":"south","value":"Kale"}]}],
                 "winter":[],
                 "summer":[
                   {"type":"data-table","items":[
                     {"type":"field-value","field":"north","value":"Leek"},
                     {"type":"field-value","field":"north","value":"Beet"}]},
                   {"type":"data-table","items":[{"type":"field-value","field":"south","value":"Nothing"}]},
                   {"type":"data-table","items":[{"type":"field-value","field":"west","value":"Kale"}]}]}""");
    }
}
