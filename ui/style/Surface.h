#pragma once

#include <QWidget>

namespace Innbox {

/// A pane with one of the grounds of the design and 1 px lines at some of its edges.
class Surface : public QWidget {
    Q_OBJECT
public:
    enum class Ground { Base, Rail, Window, WarnSoft, BadSoft };
    enum Edge { NoEdge = 0, Top = 1, Bottom = 2 };
    Q_DECLARE_FLAGS(Edges, Edge)

    explicit Surface(Ground ground, Edges edges = NoEdge, QWidget *parent = nullptr);
    void setGround(Ground ground);
    /// Corners of the design, px; with corners there are no edges.
    void setRadius(int radiusPx);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor ground() const;
    Ground m_ground;
    Edges m_edges;
    int m_radiusPx = 0;
};

} // namespace Innbox
