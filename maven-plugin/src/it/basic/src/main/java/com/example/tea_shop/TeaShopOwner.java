package com.example.tea_shop;

import com.example.tea_shop.canvas.OrderEvent;

final class TeaShopOwner implements TeaShopHandlers {
    @Override
    public OrderEvent.Reply order(OrderEvent event) {
        return event.confirm();
    }
}
